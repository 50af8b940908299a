import { marks } from '../../dialect/row-vocabulary.js'
import type { ReportDiagnostic } from './report.js'
import type { RowFacts, SeparatorFacts, TableRowFacts } from './row-facts.js'

/** A row with the rows nested under it. */
export interface RowNode {
  readonly facts: RowFacts
  /** Members of an object. */
  readonly children: RowNode[]
  /** What stands inside a string. */
  readonly content: RowNode[]
  /** Further shapes of the same field. */
  readonly alternatives: RowNode[]
}

interface Nesting {
  readonly roots: RowNode[]
  readonly stack: RowNode[]
  readonly indents: Map<RowNode, number>
  /** The first row of each name among siblings. */
  readonly names: Map<readonly RowNode[], Map<string, RowNode>>
  /** Marked strings among siblings; those that have got content drop out when they are looked through. */
  readonly marked: Map<readonly RowNode[], RowNode[]>
  readonly report: ReportDiagnostic
  separator: SeparatorFacts | undefined
  previous: RowNode | undefined
  /** Rows below a separator that are neither content nor an alternative: the first of a group, or a mistake. */
  readonly openings: { readonly node: RowNode; readonly separator: SeparatorFacts }[]
  /** A row at the indent of the string it is the content of. */
  payload: RowNode | undefined
}

/** Nests rows by their indents (rules T7 to T10, C1 to C6). */
export function nestRows(rows: readonly TableRowFacts[], report: ReportDiagnostic): readonly RowNode[] {
  const nesting: Nesting = {
    roots: [],
    stack: [],
    indents: new Map(),
    names: new Map(),
    marked: new Map(),
    report,
    separator: undefined,
    previous: undefined,
    openings: [],
    payload: undefined,
  }
  for (const row of rows) {
    if (row.kind === 'separator') {
      dropSeparator(nesting)
      nesting.separator = row
    } else if (row.kind === 'field') place(row, nesting)
  }
  dropSeparator(nesting)
  for (const { node, separator } of nesting.openings)
    if (node.alternatives.length === 0)
      report({
        code: 'PW218',
        span: separator.span,
        message: `The separator stands above ${JSON.stringify(node.facts.name)}, which is neither content of the row above nor an alternative. The separator is ignored.`,
      })
  return nesting.roots
}

function dropSeparator(nesting: Nesting): void {
  if (nesting.separator === undefined) return
  nesting.report({
    code: 'PW218',
    span: nesting.separator.span,
    message: 'No row follows the separator. It is ignored.',
  })
  nesting.separator = undefined
}

function place(row: RowFacts, nesting: Nesting): void {
  const { stack, indents } = nesting
  const node: RowNode = { facts: row, children: [], content: [], alternatives: [] }
  const separator = nesting.separator
  nesting.separator = undefined
  while (stack.length > 0 && (indents.get(stack[stack.length - 1] ?? node) ?? 0) >= row.indent) stack.pop()
  let parent = stack[stack.length - 1]
  reportIndent(row, parent, nesting)
  if (parent !== undefined && separator !== undefined) parent = contentOwner(parent, separator, nesting)
  if (parent !== undefined && isPlainScalar(parent) && !(separator !== undefined && isString(parent)))
    parent = scalarParent(row, parent, nesting)
  const siblings = parent === undefined ? nesting.roots : membersOf(parent)
  indents.set(node, row.indent)
  const payload = nesting.payload?.facts.indent === row.indent ? nesting.payload : undefined
  const twin =
    nesting.names.get(siblings)?.get(row.name) ?? (payload?.facts.name === row.name ? payload : undefined)
  let own = node
  if (twin !== undefined) own = joinTwin(twin, node, separator, nesting)
  else if (separator === undefined || (parent !== undefined && parent === nesting.previous))
    append(node, siblings, nesting)
  else if (!joinsPayload(node, siblings, separator, nesting)) {
    append(node, siblings, nesting)
    // The first row below a string is its content, also where that string was only found by its mark.
    const isContent = parent !== undefined && isString(parent) && siblings.length === 1
    if (!isContent) nesting.openings.push({ node, separator })
  }
  stack.push(own)
  nesting.previous = own
}

function append(node: RowNode, siblings: RowNode[], nesting: Nesting): void {
  siblings.push(node)
  const names = nesting.names.get(siblings) ?? new Map<string, RowNode>()
  nesting.names.set(siblings, names.set(node.facts.name, names.get(node.facts.name) ?? node))
  if (!isMarked(node) || !isString(node)) return
  const marked = nesting.marked.get(siblings) ?? []
  nesting.marked.set(siblings, marked)
  marked.push(node)
}

function removeLast(siblings: RowNode[], nesting: Nesting): void {
  const node = siblings.pop()
  if (node === undefined) return
  const names = nesting.names.get(siblings)
  if (names?.get(node.facts.name) === node) names.delete(node.facts.name)
}

/** The marked string among siblings that has no content, where there is exactly one. */
function onlyWithoutContent(siblings: readonly RowNode[], nesting: Nesting): RowNode | undefined {
  const found: RowNode[] = []
  for (const node of nesting.marked.get(siblings) ?? []) {
    if (node.content.length === 0) found.push(node)
    if (found.length > 1) return undefined
  }
  nesting.marked.set(siblings, found)
  return found[0]
}

/** Members of a string are its content, members of anything else its children. */
function membersOf(node: RowNode): RowNode[] {
  return isString(node) ? node.content : node.children
}

function isString({ facts }: RowNode): boolean {
  return facts.type.base === 'string' && !facts.type.array && facts.type.constant === undefined
}

function isMarked({ facts }: RowNode): boolean {
  return facts.marks.encoded !== undefined || facts.marks.encrypted !== undefined
}

/** Whether a row cannot have rows below it: it is neither an object nor a string with content. */
function isPlainScalar(node: RowNode): boolean {
  const hasContent = isString(node) && (isMarked(node) || node.content.length > 0)
  return node.facts.type.base !== 'object' && !hasContent
}

function reportIndent(row: RowFacts, parent: RowNode | undefined, nesting: Nesting): void {
  const below = parent === undefined ? -1 : (nesting.indents.get(parent) ?? 0)
  if (row.indent <= below + 1) return
  if (parent === undefined)
    nesting.report({
      code: 'PW214',
      span: row.span,
      message: `${JSON.stringify(row.name)} is at indent ${row.indent}, but no row above it is less indented. Assumed: indent 0.`,
    })
  else
    nesting.report({
      code: 'PW213',
      span: row.span,
      message: `The indent jumps from ${below} to ${row.indent}. Assumed: a member of ${JSON.stringify(parent.facts.name)}.`,
    })
}

/** The string whose content stands below a separator: the one above, or the marked one beside it. */
function contentOwner(parent: RowNode, separator: SeparatorFacts, nesting: Nesting): RowNode {
  if (parent !== nesting.previous || isMarked(parent) || !isString(parent)) {
    if (parent === nesting.previous && parent.facts.type.base === 'object')
      nesting.report({
        code: 'PW218',
        span: separator.span,
        message: `${JSON.stringify(parent.facts.name)} is not a string, so the separator below it has no meaning. It is ignored.`,
      })
    return parent
  }
  const above = nesting.stack[nesting.stack.length - 2]
  const siblings = above === undefined ? nesting.roots : membersOf(above)
  const owner = onlyWithoutContent(siblings, nesting)
  if (owner === undefined) {
    if (parent.facts.name !== 'meta')
      nesting.report({
        code: 'PW220',
        span: parent.facts.span,
        message: `${JSON.stringify(parent.facts.name)} is not marked as encoded. Assumed: the rows below are JSON inside it.`,
      })
    return parent
  }
  nesting.report({
    code: 'PW219',
    span: separator.span,
    message: `The rows below stand under ${JSON.stringify(parent.facts.name)}. Assumed: they are the content of ${JSON.stringify(owner.facts.name)}.`,
  })
  nesting.stack[nesting.stack.length - 1] = owner
  nesting.indents.set(owner, parent.facts.indent)
  return owner
}

/** The parent of a row under a row without members: the empty object just above both, or the parent of both. */
function scalarParent(row: RowFacts, parent: RowNode, nesting: Nesting): RowNode | undefined {
  const { stack, report } = nesting
  const above = stack[stack.length - 2]
  const siblings = above === undefined ? nesting.roots : membersOf(above)
  const object = siblings[siblings.length - 2]
  const name = JSON.stringify(row.name)
  const scalar = JSON.stringify(parent.facts.name)
  if (
    siblings[siblings.length - 1] === parent &&
    object?.facts.type.base === 'object' &&
    object.children.length === 0
  ) {
    report({
      code: 'PW215',
      span: row.span,
      message: `${name} stands under ${scalar}, which has no members. Assumed: both are members of ${JSON.stringify(object.facts.name)}.`,
    })
    removeLast(siblings, nesting)
    append(parent, object.children, nesting)
    stack[stack.length - 1] = object
    return object
  }
  report({
    code: 'PW215',
    span: row.span,
    message: `${name} stands under ${scalar}, which has no members. Assumed: the two stand side by side.`,
  })
  stack.pop()
  return above
}

/** Joins a row to the one of its name above it. The rows that follow belong to the row that is returned. */
function joinTwin(
  twin: RowNode,
  node: RowNode,
  separator: SeparatorFacts | undefined,
  nesting: Nesting,
): RowNode {
  if (separator !== undefined || nesting.indents.get(twin) !== node.facts.indent) {
    twin.alternatives.push(node)
    return node
  }
  const name = JSON.stringify(node.facts.name)
  const first = twin.facts.span.line
  if (sameStatement(twin.facts, node.facts)) {
    nesting.report({
      code: 'PW216',
      span: node.facts.span,
      message: `${name} appears twice, first in line ${first}. It counts once.`,
    })
    return twin
  }
  twin.alternatives.push(node)
  nesting.report({
    code: 'PW217',
    span: node.facts.span,
    message: `${name} appears twice, first in line ${first}, and the two rows differ. Assumed: alternatives.`,
  })
  return node
}

function sameStatement(a: RowFacts, b: RowFacts): boolean {
  return (
    a.required === b.required &&
    a.type.base === b.type.base &&
    a.type.array === b.type.array &&
    a.type.constant === b.type.constant &&
    a.type.fractions === b.type.fractions &&
    marks.every(({ name }) => a.marks[name] === b.marks[name]) &&
    a.description === b.description &&
    a.type.base !== 'object'
  )
}

/**
 * A separator whose next row is neither deeper nor an alternative. Directly below a marked string without content,
 * an object at the same indent names what the string contains and is not a member on the wire; elsewhere the
 * separator only opens a group of alternatives.
 */
function joinsPayload(
  node: RowNode,
  siblings: readonly RowNode[],
  separator: SeparatorFacts,
  nesting: Nesting,
): boolean {
  const owner = siblings[siblings.length - 1]
  if (owner === undefined || owner !== nesting.previous || !isMarked(owner) || owner.content.length > 0)
    return false
  if (node.facts.type.base !== 'object') return false
  nesting.report({
    code: 'PW219',
    span: separator.span,
    message: `The separator below ${JSON.stringify(owner.facts.name)} is followed by ${JSON.stringify(node.facts.name)} at the same indent. Assumed: the members of ${JSON.stringify(node.facts.name)} are the content of ${JSON.stringify(owner.facts.name)}.`,
  })
  append(node, owner.content, nesting)
  nesting.payload = node
  return true
}
