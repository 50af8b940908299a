import { childrenOf } from '../../model/nodes/children.js'
import type { Schema, StringSchema } from '../../model/schema.js'
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
    if (schema === this.#options.opaque) return
    this.#mark(schema, path, xml)
    for (const child of childrenOf(schema)) {
      if (child.kind === 'member') {
        const inner = `${path}/${pathStep(child.property.name)}`
        if (isNumberedName(child.property.name)) this.#numbered.add(inner)
        this.visit(child.schema, inner, xml)
      } else if (child.kind === 'content')
        this.visit(child.schema, path, child.content.mediaType === 'application/xml')
      else this.visit(child.schema, child.kind === 'item' ? `${path}/*` : path, xml)
    }
  }

  #mark(schema: Schema, path: string, xml: boolean): void {
    if (schema.kind === 'string') this.#string(schema, path)
    if (schema.kind === 'array' && xml) this.#arrays.add(path)
    if (schema.kind === 'boolean' && xml) this.#booleans.add(path)
    if (schema.kind !== 'integer' && schema.kind !== 'number') return
    if (xml) this.#numbers.add(path)
    if (schema.fractions && this.#options.sent) this.#fractions.add(path)
  }

  #string(schema: StringSchema, path: string): void {
    const { encryption, signature, content } = schema
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
    if (content) {
      const { mediaType } = content
      const encoding = content.encoding === 'encrypted' ? 'plaintext' : content.encoding
      addPath(this.#encoded, `${encoding} ${mediaType}`, { encoding, mediaType, paths: new Set() }, path)
    }
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
