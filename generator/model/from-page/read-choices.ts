import { isKnownValue, marks } from '../../dialect/row-vocabulary.js'
import type { Choice } from '../schema.js'
import type { ReportDiagnostic } from './report.js'
import type { RowFacts } from './row-facts.js'
import type { RowNode } from './row-tree.js'

/** The groups of sibling rows by row (rule A9). */
export type Choices = ReadonlyMap<RowNode, Choice>

const none: Choices = new Map()

interface Grouped {
  readonly node: RowNode
  readonly rule: Choice['rule']
}

/** Reads which of some sibling rows are given together or instead of one another. */
export function readChoices(siblings: readonly RowNode[], report: ReportDiagnostic): Choices {
  const groups = new Map<string, Grouped[]>()
  for (const node of siblings) {
    reportShapes(node, report)
    const stated = statedGroup(node.facts, report)
    if (stated === undefined) continue
    const group = groups.get(stated.word)
    if (group === undefined) groups.set(stated.word, [{ node, rule: stated.rule }])
    else group.push({ node, rule: stated.rule })
  }
  if (groups.size === 0) return none
  return new Map([...groups].flatMap(([word, group]) => [...readGroup(word, group, report)]))
}

function readGroup(word: string, group: readonly Grouped[], report: ReportDiagnostic): Choices {
  const [first, second] = group
  if (first === undefined) return none
  if (second === undefined) {
    const why = `no row beside it belongs to the group \`${word}\``
    reportIgnored(first.node.facts, why, report)
    return none
  }
  const other = group.find(({ rule }) => rule !== first.rule)
  if (other !== undefined)
    report({
      code: 'PW335',
      span: other.node.facts.span,
      message: `The group \`${word}\` has rows with \`data-one-of\` and with \`data-any-of\`. Assumed: at least one of them is given.`,
    })
  const rule = other === undefined ? first.rule : 'at-least-one'
  for (const { node } of group)
    if (node.facts.required)
      report({
        code: 'PW334',
        span: node.facts.span,
        message: `${JSON.stringify(node.facts.name)} is required, but the group \`${word}\` says that another row can be given instead. Assumed: it is not required on its own.`,
      })
  return new Map(group.map(({ node }) => [node, { kind: 'choice', rule, group: word }]))
}

/** The group that a row states; undefined where it states none, or one without a meaning. */
function statedGroup(
  facts: RowFacts,
  report: ReportDiagnostic,
): { readonly word: string; readonly rule: Choice['rule'] } | undefined {
  if (!hasGroup(facts)) return undefined
  const { oneOf, anyOf } = soundGroups(facts)
  const word = oneOf ?? anyOf
  if (word === undefined) return undefined
  if (oneOf !== undefined && anyOf !== undefined)
    report({
      code: 'PW335',
      span: facts.span,
      message: `${JSON.stringify(facts.name)} has \`data-one-of\` and \`data-any-of\`. Assumed: \`data-one-of=${oneOf}\`.`,
    })
  if (!/\$[nm]/.test(facts.name)) return { word, rule: oneOf === undefined ? 'at-least-one' : 'exactly-one' }
  reportIgnored(facts, 'its name stands for any number of keys', report)
  return undefined
}

/** Values of another form are reported where the marks of a row are read. */
function soundGroups({ marks: own }: RowFacts): Pick<RowFacts['marks'], 'oneOf' | 'anyOf'> {
  const sound = (name: 'oneOf' | 'anyOf'): string | undefined => {
    const mark = marks.find(each => each.name === name)
    const value = own[name]
    return mark !== undefined && value !== undefined && isKnownValue(mark, value) ? value : undefined
  }
  const [oneOf, anyOf] = [sound('oneOf'), sound('anyOf')]
  return { ...(oneOf === undefined ? {} : { oneOf }), ...(anyOf === undefined ? {} : { anyOf }) }
}

/** A field has one group, that of its first row. */
function reportShapes({ facts, alternatives }: RowNode, report: ReportDiagnostic): void {
  for (const { facts: own } of alternatives)
    if (hasGroup(own) && (own.marks.oneOf !== facts.marks.oneOf || own.marks.anyOf !== facts.marks.anyOf))
      reportIgnored(own, 'the first row of a field states its group', report)
}

/** Reports groups of rows that are not members of anything: those at the top of a request. */
export function reportRootChoices(roots: readonly RowNode[], report: ReportDiagnostic): void {
  for (const { facts } of roots)
    if (hasGroup(facts)) reportIgnored(facts, 'rows at the top of a request have no group', report)
}

function hasGroup({ marks: { oneOf, anyOf } }: RowFacts): boolean {
  return oneOf !== undefined || anyOf !== undefined
}

function reportIgnored({ name, marks: own, span }: RowFacts, why: string, report: ReportDiagnostic): void {
  const key = own.oneOf === undefined ? 'data-any-of' : 'data-one-of'
  report({
    code: 'PW333',
    span,
    message: `\`${key}\` of ${JSON.stringify(name)} is ignored: ${why}.`,
  })
}
