import type { TableRole } from '../../generator/dialect/table-heads.js'
import { groups, options } from '../../generator/model/from-page/build-request.js'
import { readTableRows } from '../../generator/model/from-page/parameter-table.js'
import { readChoices } from '../../generator/model/from-page/read-choices.js'
import type { RowFacts } from '../../generator/model/from-page/row-facts.js'
import { nestRows, type RowNode } from '../../generator/model/from-page/row-tree.js'
import type { TableBlock } from '../../generator/parse/page.js'

/** What a row at the top of a request is: a group of fields, an option of the call, or a part of the path. */
export type RootRole = 'group' | 'option' | 'path'

/** Rows beside each other of which exactly one or at least one is given. */
export interface ShownGroup {
  readonly isExact: boolean
  readonly names: readonly string[]
}

/** What stands below a field: the content of its string, or another shape of it. */
export type ContentKind = 'decrypted' | 'decoded' | 'content' | 'alternative'

/** A row of a parameter table as it is shown, with its place in the tree. */
export type ShownRow =
  | {
      readonly kind: 'field'
      readonly facts: RowFacts
      readonly depth: number
      /** Names from the top, with dots. */
      readonly path: string
      readonly hasChildren: boolean
      readonly role?: RootRole
      readonly group?: ShownGroup
    }
  /** What follows is inside the string above (`decrypted`, `decoded`), or another shape of the field above. */
  | {
      readonly kind: 'divider'
      readonly depth: number
      readonly says: ContentKind
    }
  /** A statement over the whole width: no body, a file, a redirect. */
  | { readonly kind: 'statement'; readonly text: string }

/** The rows of a parameter table in the order in which they are shown. */
export function shownRows(block: TableBlock, role: TableRole): readonly ShownRow[] {
  const facts = readTableRows(block, [], silent)
  const rows: ShownRow[] = []
  for (const row of facts) if (row.kind === 'statement') rows.push({ kind: 'statement', text: row.text })
  const nodes = nestRows(facts, silent)
  const groups = role === 'request' ? new Map<RowNode, ShownGroup>() : groupsOf(nodes)
  for (const node of nodes) {
    const root = role === 'request' ? rootRole(node.facts.name) : undefined
    appendNode(node, { depth: 0, parent: '', role: root, group: groups.get(node) }, rows)
  }
  return rows
}

/** Mistakes in the rows are reported when the model is built. */
function silent(): void {}

function groupsOf(siblings: readonly RowNode[]): ReadonlyMap<RowNode, ShownGroup> {
  const choices = readChoices(siblings, silent)
  return new Map(
    [...choices].map(([node, { rule, group }]) => {
      const members = siblings.filter(sibling => choices.get(sibling)?.group === group)
      return [node, { isExact: rule === 'exactly-one', names: members.map(({ facts }) => facts.name) }]
    }),
  )
}

function rootRole(name: string): RootRole {
  if (groups.has(name)) return 'group'
  return options.has(name) ? 'option' : 'path'
}

/** Where a row stands, and what it is there. */
interface Standing {
  readonly depth: number
  readonly parent: string
  readonly role?: RootRole | undefined
  readonly group?: ShownGroup | undefined
}

function appendNode(node: RowNode, { depth, parent, role, group }: Standing, rows: ShownRow[]): void {
  const path = parent === '' ? node.facts.name : `${parent}.${node.facts.name}`
  const hasChildren = node.children.length + node.content.length > 0
  rows.push({
    kind: 'field',
    facts: node.facts,
    depth,
    path,
    hasChildren,
    ...(role === undefined ? {} : { role }),
    ...(group === undefined ? {} : { group }),
  })
  appendNodes(node.children, depth + 1, path, rows)
  if (node.content.length > 0) rows.push({ kind: 'divider', depth: depth + 1, says: contentOf(node.facts) })
  appendNodes(node.content, depth + 1, path, rows)
  for (const other of node.alternatives) {
    rows.push({ kind: 'divider', depth, says: 'alternative' })
    appendNode(other, { depth, parent, role, group }, rows)
  }
}

function appendNodes(nodes: readonly RowNode[], depth: number, parent: string, rows: ShownRow[]): void {
  const groups = groupsOf(nodes)
  for (const node of nodes) appendNode(node, { depth, parent, group: groups.get(node) }, rows)
}

function contentOf({ marks }: RowFacts): Exclude<ContentKind, 'alternative'> {
  if (marks.encrypted !== undefined) return 'decrypted'
  return marks.encoded === undefined ? 'content' : 'decoded'
}
