import type { ContentEncoding, ContentFact, FieldFact, FieldType } from './facts.js'
import type { Row } from './read-row.js'
import { readValues } from './read-values.js'
import { isMarked, isObject } from './repair-rows.js'

interface Node {
  readonly row: Row
  readonly members: Node[]
  readonly alternatives: Node[]
  content: Node[] | undefined
  /** The content's rows stand below this string, although they belong to another. */
  payloadOf: Node | undefined
  /** The name is not on the wire: the members are the content itself. */
  transparent: boolean
  parent: Node | undefined
}

/** Whether the sample writes the content of the string `name` as a bare list. */
export type BareList = (name: string) => boolean

function node(row: Row, parent: Node | undefined): Node {
  return {
    row,
    members: [],
    alternatives: [],
    content: undefined,
    payloadOf: undefined,
    transparent: false,
    parent,
  }
}

function childrenOf(parent: Node | undefined, roots: Node[]): Node[] {
  if (!parent) return roots
  const owner = parent.payloadOf ?? parent
  return owner.content ?? owner.members
}

/** The string that deeper rows behind a separator describe. */
function payloadOwner(above: Node, roots: Node[]): Node {
  if (isMarked(above.row)) return above
  const siblings = childrenOf(above.parent, roots)
  const marked = siblings.filter(sibling => isMarked(sibling.row) && !sibling.content)
  return marked.length === 1 && marked[0] ? marked[0] : above
}

function openPayload(above: Node, roots: Node[]): void {
  const owner = payloadOwner(above, roots)
  owner.content = []
  if (owner !== above) above.payloadOf = owner
}

/** The tree of a table's rows. */
export function growTree(rows: readonly Row[]): Node[] {
  const roots: Node[] = []
  let above: Node | undefined
  let separated = false
  for (const row of rows) {
    if (row.kind === 'note') continue
    if (row.kind === 'separator') {
      separated = true
      continue
    }
    above = place(row, above, separated, roots)
    separated = false
  }
  return roots
}

function place(row: Row, above: Node | undefined, separated: boolean, roots: Node[]): Node {
  let parent = above
  while (parent && parent.row.indent >= row.indent) parent = parent.parent
  const scalarAbove = above !== undefined && parent === above && !isObject(above.row.type)
  if (scalarAbove && !above.content && !above.payloadOf && (separated || isMarked(above.row))) {
    openPayload(above, roots)
  }
  const siblings = childrenOf(parent, roots)
  if (separated) {
    const same = siblings.findLast(
      sibling => sibling.row.name === row.name && sibling.row.indent === row.indent,
    )
    const hidden = siblings.at(-1)?.content?.find(item => item.transparent && item.row.name === row.name)
    const first = same ?? hidden
    const made = node(row, parent)
    if (first) {
      first.alternatives.push(made)
      return made
    }
    if (
      above &&
      isMarked(above.row) &&
      !above.content &&
      above.row.indent === row.indent &&
      isObject(row.type)
    ) {
      made.transparent = true
      above.content = [made]
      return made
    }
  }
  const made = node(row, parent)
  siblings.push(made)
  return made
}

const types: ReadonlyMap<string, FieldType> = new Map([
  ['string', 'string'],
  ['integer', 'integer'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['object', 'object'],
])

function encodingOf(row: Row): ContentEncoding {
  if (row.encrypted !== undefined) return 'encrypted'
  return row.encoded === 'by-urlencode' ? 'urlencoded' : 'json'
}

function contentFact(owner: Node, bareList: BareList): ContentFact | undefined {
  const nodes = owner.content
  if (!nodes) return undefined
  const encoding = encodingOf(owner.row)
  const only = nodes[0]
  if (only?.transparent) {
    const holders = [only, ...only.alternatives]
    const heads = holders.map(({ row }) => ({ line: row.line, description: row.description }))
    const shapes = holders.map(shape => shape.members.map(item => fieldFact(item, bareList)))
    return { encoding, bareArray: false, heads, shapes }
  }
  const fields = nodes.map(item => fieldFact(item, bareList))
  const item = fields[0]
  if (fields.length === 1 && item?.list && bareList(owner.row.name)) {
    return { encoding, bareArray: true, shapes: [], item }
  }
  return { encoding, bareArray: false, shapes: [fields] }
}

/** A node as a fact. */
export function fieldFact(item: Node, bareList: BareList): FieldFact {
  const { row } = item
  const list = row.type.endsWith('[]')
  const base = list ? row.type.slice(0, -2) : row.type
  const literal = row.type === '`true`'
  const content = contentFact(item, bareList)
  return {
    line: row.line,
    name: row.name,
    required: row.required,
    type: literal ? 'boolean' : (types.get(base) ?? 'unknown'),
    list,
    stated: literal ? { constant: 'true' } : base === 'object' ? {} : readValues(row.description),
    description: row.description,
    members: item.members.map(member => fieldFact(member, bareList)),
    alternatives: item.alternatives.map(alternative => fieldFact(alternative, bareList)),
    ...(row.encrypted === undefined ? {} : { encrypted: row.encrypted }),
    ...(row.encoded === undefined ? {} : { encoded: row.encoded }),
    ...(row.signed === undefined ? {} : { signed: row.signed }),
    ...(content ? { content } : {}),
  }
}
