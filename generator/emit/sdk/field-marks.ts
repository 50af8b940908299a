import type { Schema, StringContent, StringSchema } from '../../model/schema.js'
import { isNumberedName } from '../escape/numbered-name.js'
import { pathStep } from '../escape/path-step.js'

/** Fields that are more than they look, as the runtime's `FieldMarks` has them. */
export interface Marks {
  readonly encrypted: readonly EncryptedGroup[]
  readonly encoded: readonly EncodedGroup[]
  readonly signed: readonly SignedGroup[]
  readonly numbered: readonly string[]
  readonly numbers: readonly string[]
  readonly booleans: readonly string[]
  readonly arrays: readonly string[]
  readonly fractions: readonly string[]
}

export interface EncryptedGroup {
  readonly algorithm: string
  readonly key: string
  readonly direction: string
  readonly paths: Set<string>
}

export interface EncodedGroup {
  readonly encoding: string
  readonly mediaType: string
  readonly paths: Set<string>
}

export interface SignedGroup {
  readonly algorithm: string
  readonly key: string
  readonly paths: Set<string>
}

/** A schema and where it stands. */
export interface MarkedRoot {
  readonly path: string
  readonly schema: Schema
}

export interface MarkOptions {
  /** Text that arrives as XML: scalars and arrays must be told apart from text by path. */
  readonly xml: boolean
  /** Whether it is sent: then numbers that take fractions must be told apart from whole ones. */
  readonly sent?: true
  /** The string whose content is described on its own. */
  readonly opaque?: Schema | undefined
}

/** Collects the marks of several schemas, in the order of the page. */
export function collectMarks(roots: readonly MarkedRoot[], options: MarkOptions): Marks {
  const collector = new MarkCollector(options)
  for (const root of roots) collector.visit(root.schema, root.path, options.xml)
  return collector.marks()
}

class MarkCollector {
  readonly #encrypted = new Map<string, EncryptedGroup>()
  readonly #encoded = new Map<string, EncodedGroup>()
  readonly #signed = new Map<string, SignedGroup>()
  readonly #numbered = new Set<string>()
  readonly #numbers = new Set<string>()
  readonly #booleans = new Set<string>()
  readonly #arrays = new Set<string>()
  readonly #fractions = new Set<string>()
  readonly #options: MarkOptions

  constructor(options: MarkOptions) {
    this.#options = options
  }

  marks(): Marks {
    return {
      encrypted: [...this.#encrypted.values()],
      encoded: [...this.#encoded.values()],
      signed: [...this.#signed.values()],
      numbered: [...this.#numbered],
      numbers: [...this.#numbers],
      booleans: [...this.#booleans],
      arrays: [...this.#arrays],
      fractions: [...this.#fractions],
    }
  }

  visit(schema: Schema, path: string, xml: boolean): void {
    switch (schema.kind) {
      case 'object':
        for (const property of schema.properties) {
          const inner = `${path}/${pathStep(property.name)}`
          if (isNumberedName(property.name)) this.#numbered.add(inner)
          this.visit(property.schema, inner, xml)
        }
        return
      case 'array':
        if (xml) this.#arrays.add(path)
        this.visit(schema.items, `${path}/*`, xml)
        return
      case 'one-of':
        for (const each of schema.alternatives) this.visit(each.schema, path, xml)
        return
      case 'string':
        this.#string(schema, path)
        return
      case 'integer':
      case 'number':
        if (xml) this.#numbers.add(path)
        if (schema.fractions && this.#options.sent) this.#fractions.add(path)
        return
      case 'boolean':
        if (xml) this.#booleans.add(path)
        return
      case 'binary':
        return
    }
  }

  #string(schema: StringSchema, path: string): void {
    const { encryption, signature, content } = schema
    if (schema === this.#options.opaque) return
    if (encryption) {
      const { algorithm, key, direction } = encryption
      addPath(
        this.#encrypted,
        `${algorithm} ${key} ${direction}`,
        { algorithm, key, direction, paths: new Set() },
        path,
      )
    }
    if (signature) {
      const { algorithm, key } = signature
      addPath(this.#signed, `${algorithm} ${key}`, { algorithm, key, paths: new Set() }, path)
    }
    if (content) this.#content(content, path)
  }

  #content(content: StringContent, path: string): void {
    const { mediaType } = content
    const encoding = content.encoding === 'encrypted' ? 'plaintext' : content.encoding
    addPath(this.#encoded, `${encoding} ${mediaType}`, { encoding, mediaType, paths: new Set() }, path)
    this.visit(content.schema, path, mediaType === 'application/xml')
  }
}

function addPath<Group extends { readonly paths: Set<string> }>(
  groups: Map<string, Group>,
  key: string,
  fresh: Group,
  path: string,
): void {
  const group = groups.get(key) ?? fresh
  group.paths.add(path)
  groups.set(key, group)
}
