import type { TableRole } from '../../generator/dialect/table-heads.js'
import { groups, options } from '../../generator/model/from-page/build-request.js'
import { readTableRows } from '../../generator/model/from-page/parameter-table.js'
import type { RowFacts } from '../../generator/model/from-page/row-facts.js'
import { nestRows, type RowNode } from '../../generator/model/from-page/row-tree.js'
import type { TableBlock } from '../../generator/parse/page.js'

/** What a row at the top of a request is: a group of fields, an option of the call, or a part of the path. */
export type RootRole = 'group' | 'option' | 'path'

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
    }
  /** What follows is inside the string above (`decrypted`, `decoded`), or another shape of the field above. */
  | {
      readonly kind: 'divider'
      readonly depth: number
      readonly says: 'decrypted' | 'decoded' | 'content' | 'alternative'
    }
  /** A statement over the whole width: no body, a file, a redirect. */
  | { readonly kind: 'statement'; readonly text: string }

/** The rows of a parameter table in the order in which they are shown. */
export function shownRows(block: TableBlock, role: TableRole): readonly ShownRow[] {
  const facts = readTableRows(block, [], () => undefined)
  const rows: ShownRow[] = []
  for (const row of facts) if (row.kind === 'statement') rows.push({ kind: 'statement', text: row.text })
  for (const node of nestRows(facts, () => undefined)) {
    const root = role === 'request' ? rootRole(node.facts.name) : undefined
    appendNode(node, 0, '', root, rows)
  }
  return rows
}

function rootRole(name: string): RootRole {
  if (groups.has(name)) return 'group'
  return options.has(name) ? 'option' : 'path'
}

function appendNode(
  node: RowNode,
  depth: number,
  parent: string,
  role: RootRole | undefined,
  rows: ShownRow[],
): void {
  const path = parent === '' ? node.facts.name : `${parent}.${node.facts.name}`
  const hasChildren = node.children.length + node.content.length > 0
  rows.push({
    kind: 'field',
    facts: node.facts,
    depth,
    path,
    hasChildren,
    ...(role === undefined ? {} : { role }),
  })
  for (const child of node.children) appendNode(child, depth + 1, path, undefined, rows)
  if (node.content.length > 0) rows.push({ kind: 'divider', depth: depth + 1, says: contentOf(node.facts) })
  for (const child of node.content) appendNode(child, depth + 1, path, undefined, rows)
  for (const other of node.alternatives) {
    rows.push({ kind: 'divider', depth, says: 'alternative' })
    appendNode(other, depth, parent, role, rows)
  }
}

function contentOf({ marks }: RowFacts): 'decrypted' | 'decoded' | 'content' {
  if (marks.encrypted !== undefined) return 'decrypted'
  return marks.encoded === undefined ? 'content' : 'decoded'
}
