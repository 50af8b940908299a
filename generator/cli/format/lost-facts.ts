import { compareCodeUnits } from '../../diagnostics/diagnostic.js'
import type { Example, ExampleValue } from '../../model/example.js'
import type { PageModel } from '../../model/from-page/page-model.js'

/** What a page's canonical form does not say, in words, and the line of the page that says it. */
export interface LostFact {
  readonly what: string
  readonly line: number
}

/**
 * The first difference between a page and its canonical form, read again. Places do not count, and samples may gain
 * entries for rows that they did not show. Nothing else may differ, prose and order included.
 */
export function lostFacts(before: PageModel, after: PageModel): LostFact | undefined {
  const error = after.diagnostics.find(({ severity }) => severity === 'error')
  if (error !== undefined)
    return { what: `the formatted page has the error ${error.code}`, line: error.span.line }
  for (const [at, operation] of before.operations.entries()) {
    const other = after.operations[at]
    const line = operation.span.line
    if (!same({ ...operation, examples: [] }, { ...other, examples: [] }))
      return { what: `the operation ${operation.id} differs`, line }
    const example = operation.examples.find(own => !isShown(own, other?.examples ?? []))
    if (example !== undefined) return { what: `the sample ${example.name} differs`, line: example.span.line }
  }
  for (const [at, webhook] of before.webhooks.entries())
    if (!same(webhook, after.webhooks[at]))
      return { what: `the webhook ${webhook.id} differs`, line: webhook.span.line }
  if (!same(restOf(before), restOf(after))) return { what: 'references to other pages differ', line: 1 }
  // The same document gives the same text, so that a second run changes nothing.
  return same(before.document, after.document)
    ? undefined
    : { what: 'a second run would change the page again', line: 1 }
}

function restOf(page: PageModel): unknown {
  const { operations, webhooks, redirect, catalogue, product, commonErrors, links } = page
  return {
    operations: operations.length,
    webhooks: webhooks.length,
    redirect,
    catalogue,
    product,
    commonErrors,
    links,
  }
}

/** Whether two values are the same apart from places. */
function same(a: unknown, b: unknown): boolean {
  return factsOf(a) === factsOf(b)
}

/** A value as JSON without places, members in code-unit order. */
export function factsOf(value: unknown): string {
  return JSON.stringify(value, (_, own: unknown) => (isRecord(own) ? sortedFacts(own) : own)) ?? ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortedFacts(record: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(record).filter(([key]) => key !== 'span')
  return Object.fromEntries(entries.sort(([a], [b]) => compareCodeUnits(a, b)))
}

function isShown(example: Example, others: readonly Example[]): boolean {
  return others.some(other => other.name === example.name && holds(other.value, example.value))
}

/** Whether a value has everything that another has: the same single values and lists, the same keys and maybe more. */
function holds(value: ExampleValue, part: ExampleValue): boolean {
  if (value.kind === 'map' && (part.kind === 'map' || isEmptyList(part))) {
    const entries = part.kind === 'map' ? part.entries : []
    return entries.every(({ key, value: own }) =>
      value.entries.some(other => other.key === key && holds(other.value, own)),
    )
  }
  if (value.kind === 'list' && part.kind === 'list')
    return (
      value.items.length === part.items.length &&
      part.items.every((item, at) => {
        const other = value.items[at]
        return other !== undefined && holds(other, item)
      })
    )
  if (value.kind === 'encoded' && part.kind === 'encoded')
    return value.encoding === part.encoding && holds(value.value, part.value)
  if (value.kind === 'expression' && part.kind === 'expression')
    return value.source.replace(/\s+/g, '') === part.source.replace(/\s+/g, '')
  return same(value, part)
}

/** PHP writes an empty object like an empty list. */
function isEmptyList(value: ExampleValue): boolean {
  return value.kind === 'list' && value.items.length === 0
}
