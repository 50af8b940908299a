import type { RequestBody } from '../../model/model.js'
import { childrenOf } from '../../model/nodes/children.js'
import type { Schema, StringSchema } from '../../model/schema.js'
import { isNumberedName } from '../escape/numbered-name.js'
import { pathStep } from '../escape/path-step.js'
import { listView, optionalListView } from './views.js'

/** Paths of the fields that need more than a plain copy, as the runtime's `FieldMarks` has them. */
interface Marks {
  readonly encrypted: Groups
  readonly encoded: Groups
  readonly signed: Groups
  readonly numbered: Set<string>
  readonly numbers: Set<string>
  readonly booleans: Set<string>
  readonly arrays: Set<string>
  readonly fractions: Set<string>
}

/** Paths by the facts that their fields share, such as algorithm and key. */
type Groups = Map<string, { readonly facts: Facts; readonly paths: Set<string> }>

type Facts = Readonly<Record<string, string>>

/** A schema and the path that leads to it. */
export interface MarkedRoot {
  readonly path: string
  readonly schema: Schema
}

export interface MarkOptions {
  /** XML holds text alone: the marks then tell numbers, booleans and arrays by path. */
  readonly xml: boolean
  /** The values are sent: the marks then tell numbers that take fractions from whole ones. */
  readonly sent?: true
  /** The string whose content has marks of its own. */
  readonly opaque?: Schema | undefined
}

/** The roots of a body below `path`: the body itself, or each part of a multipart body. */
export function bodyRoots(body: RequestBody, path: string): readonly MarkedRoot[] {
  if (body.kind !== 'multipart') return [{ path, schema: body.schema }]
  return body.parts.map(part => ({ path: `${path}/${pathStep(part.name)}`, schema: part.schema }))
}

/** Collects the marks of several schemas, in the order of the page. */
export function collectMarks(roots: readonly MarkedRoot[], options: MarkOptions): Marks {
  const marks: Marks = {
    encrypted: new Map(),
    encoded: new Map(),
    signed: new Map(),
    numbered: new Set(),
    numbers: new Set(),
    booleans: new Set(),
    arrays: new Set(),
    fractions: new Set(),
  }
  for (const { schema, path } of roots) visit(schema, path, options, marks)
  return marks
}

/** The marks of several schemas as `field-marks.hbs` writes them, two blanks in; undefined if there are none. */
export function marksView(roots: readonly MarkedRoot[], options: MarkOptions): object | undefined {
  const marks = collectMarks(roots, options)
  if (Object.values(marks).every(({ size }) => size === 0)) return undefined
  const { encrypted, encoded, signed, ...lists } = marks
  return {
    encrypted: groupViews(encrypted),
    encoded: groupViews(encoded),
    signed: groupViews(signed),
    ...Object.fromEntries(
      Object.entries(lists).map(([key, paths]) => [key, optionalListView([...paths], key, 4)]),
    ),
  }
}

function groupViews(groups: Groups): readonly object[] {
  return [...groups.values()].map(({ facts, paths }) => ({
    ...facts,
    paths: listView([...paths], 'paths', 8),
  }))
}

function visit(schema: Schema, path: string, options: MarkOptions, marks: Marks): void {
  if (schema === options.opaque) return
  markSchema(schema, path, options, marks)
  for (const child of childrenOf(schema)) {
    if (child.kind === 'member') {
      const inner = `${path}/${pathStep(child.property.name)}`
      if (isNumberedName(child.property.name)) marks.numbered.add(inner)
      visit(child.schema, inner, options, marks)
    } else if (child.kind === 'content')
      visit(child.schema, path, { ...options, xml: child.content.mediaType === 'application/xml' }, marks)
    else visit(child.schema, child.kind === 'item' ? `${path}/*` : path, options, marks)
  }
}

function markSchema(schema: Schema, path: string, { xml, sent }: MarkOptions, marks: Marks): void {
  if (schema.kind === 'string') markString(schema, path, marks)
  if (schema.kind === 'array' && xml) marks.arrays.add(path)
  if (schema.kind === 'boolean' && xml) marks.booleans.add(path)
  if (schema.kind !== 'integer' && schema.kind !== 'number') return
  if (xml) marks.numbers.add(path)
  if (schema.fractions && sent) marks.fractions.add(path)
}

function markString({ encryption, signature, content }: StringSchema, path: string, marks: Marks): void {
  if (encryption) {
    const { algorithm, key, direction } = encryption
    addPath(marks.encrypted, { algorithm, key, direction }, path)
  }
  if (signature) addPath(marks.signed, { algorithm: signature.algorithm, key: signature.key }, path)
  if (content) {
    const encoding = content.encoding === 'encrypted' ? 'plaintext' : content.encoding
    addPath(marks.encoded, { encoding, mediaType: content.mediaType }, path)
  }
}

function addPath(groups: Groups, facts: Facts, path: string): void {
  const key = Object.values(facts).join(' ')
  const group = groups.get(key) ?? { facts, paths: new Set() }
  group.paths.add(path)
  groups.set(key, group)
}
