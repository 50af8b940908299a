import { nearest } from '../../diagnostics/nearest.js'
import type { Span } from '../../diagnostics/span.js'
import { eventsIn, notifyKey } from '../../dialect/event-list.js'
import { isKnownValue, notifyMark, unknownValue } from '../../dialect/row-vocabulary.js'
import type { Attribute } from '../../parse/attributes/attribute.js'
import type { Heading } from '../../parse/page.js'
import type { FollowingNotice } from '../model.js'
import { findId } from './attributes.js'
import type { BuildContext } from './build-context.js'
import type { ReportDiagnostic } from './report.js'
import type { RowNode } from './row-tree.js'

type NoticeContext = Pick<BuildContext, 'protocol' | 'report'>

/**
 * The notices that the rows of a request name, with the way to each row (rule A7). Values that cannot be read, and marks on
 * rows of another type, are reported where schemas are built.
 */
export function rowNotices(
  roots: readonly RowNode[],
  isParameter: (name: string) => boolean,
  context: NoticeContext,
): readonly FollowingNotice[] {
  return roots.flatMap(root => {
    const { name, marks, type } = root.facts
    const isIdle = !isParameter(name) && marks.notify !== undefined
    // The schema of a body is built from its row.
    if (isIdle && name !== 'json' && name !== 'xml') reportIdleNotices(type.span, context.report)
    return namesNotices(root) ? noticesBelow(root, [name], !isIdle, context) : []
  })
}

function namesNotices({ facts, children, content, alternatives }: RowNode): boolean {
  return (
    facts.marks.notify !== undefined ||
    children.some(namesNotices) ||
    content.some(namesNotices) ||
    alternatives.some(namesNotices)
  )
}

function noticesBelow(
  { facts, children, content, alternatives }: RowNode,
  address: readonly string[],
  counts: boolean,
  context: NoticeContext,
): readonly FollowingNotice[] {
  const { marks, type } = facts
  const value = counts && type.base === 'string' ? marks.notify : undefined
  return [
    ...(value === undefined || !isKnownValue(notifyMark, value)
      ? []
      : noticesOf(value, type.span, context).map(notice => ({ ...notice, address }))),
    ...[...children, ...content].flatMap(row =>
      noticesBelow(row, [...address, row.facts.name], true, context),
    ),
    ...alternatives.flatMap(shape => noticesBelow(shape, address, true, context)),
  ]
}

/** The notices that an attribute names, each once. */
function noticesOf(
  value: string,
  span: Span,
  { protocol, report }: NoticeContext,
): readonly FollowingNotice[] {
  const names = eventsIn(value, protocol)
  for (const [at, name] of names.entries()) if (names.indexOf(name) < at) reportTwice(name, span, report)
  return [...new Set(names)].map(webhook => ({ kind: 'following-notice', webhook, span }))
}

function reportTwice(webhook: string, span: Span, report: ReportDiagnostic): void {
  report({ code: 'PW324', span, message: `\`${webhook}\` is named twice. It counts once.` })
}

/** Reports an attribute where no call begins: in a response, on a webhook's page, on a group of fields. */
export function reportIdleNotices(span: Span, report: ReportDiagnostic): void {
  const message = `\`${notifyKey}\` has no meaning here: it names the notices that follow a call. It is ignored.`
  report({ code: 'PW325', span, message })
}

/** The notices of the heading, whose address is set elsewhere (rule A7), behind those of the rows. */
export function withHeadingNotices(
  ofRows: readonly FollowingNotice[],
  heading: Heading | undefined,
  context: NoticeContext,
): readonly FollowingNotice[] {
  const named = headingMarks(heading, context.report).flatMap(({ value = '', span }) => {
    if (isKnownValue(notifyMark, value)) return noticesOf(value, span, context)
    context.report({ code: 'PW311', span, message: unknownValue(notifyMark, value) })
    return []
  })
  const own = named.filter(({ webhook, span }) => {
    const isNew = !ofRows.some(other => other.webhook === webhook)
    if (!isNew) reportTwice(webhook, span, context.report)
    return isNew
  })
  return [...ofRows, ...own]
}

/** Reports the attribute on the heading of a webhook, or on one without a method. */
export function reportHeadingNotices(heading: Heading | undefined, report: ReportDiagnostic): void {
  for (const { span } of headingMarks(heading, report)) reportIdleNotices(span, report)
}

/** The attributes that name notices; others than these and the first id are reported (rule H1). */
function headingMarks(heading: Heading | undefined, report: ReportDiagnostic): readonly Attribute[] {
  const list = heading?.attributes
  const method = findId(list)
  return (list?.attributes ?? []).filter(attribute => {
    if (attribute === method) return false
    const { kind, name, span } = attribute
    if (kind === 'key' && name === notifyKey) return true
    const isMeant = nearest(name, [notifyKey]) !== undefined || `data-${name.toLowerCase()}` === notifyKey
    const shown = `${kind === 'class' ? '.' : kind === 'id' ? '#' : ''}${name}`
    const assumed = isMeant ? `Assumed: \`${notifyKey}\`` : 'It is ignored'
    report({ code: 'PW118', span, message: `\`${shown}\` is not an attribute of headings. ${assumed}.` })
    return isMeant
  })
}
