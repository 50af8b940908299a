import type { Block, CodeBlock, Section } from '../../parse/page.js'
import type { SampleCall, SampleText } from '../../parse/sample/sample-call.js'
import type { ReportDiagnostic } from '../from-page/report.js'
import type { Operation } from '../model.js'
import type { Form, FormEnd, FormsBlock } from './document.js'
import { formEnd } from './form-end.js'
import { completeForms } from './fresh-forms.js'
import type { Placed } from './place-prose.js'
import { sixForms } from './six-forms.js'

export interface FormsContext {
  readonly report: ReportDiagnostic
  readonly operation: Operation | undefined
  readonly section: Section
}

/** A block, or what several blocks became. */
export type Grouped =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'placed'; readonly placed: Placed }

type LabelledSample = {
  readonly block: CodeBlock
  readonly form: Form
}

/**
 * Replaces each run of blocks with the labels of the six forms by the facts that they state, completed by the rows of
 * the operation's tables. Where the blocks say more than one form can be written from (they differ, or hold code
 * around the call that is not the same in all), they stay as they are, and the report says why.
 */
export function groupForms(blocks: readonly Block[], context: FormsContext): readonly Grouped[] {
  const grouped: Grouped[] = []
  let run: LabelledSample[] = []
  const finish = (): void => {
    if (run.length > 0) grouped.push(...placeRun(run, context))
    run = []
  }
  for (const block of blocks) {
    const sample = labelledSample(block)
    if (sample !== undefined) run.push(sample)
    else {
      finish()
      grouped.push({ kind: 'block', block })
    }
  }
  finish()
  return grouped
}

function labelledSample(block: Block): LabelledSample | undefined {
  if (block.kind !== 'code' || block.language !== 'php') return undefined
  const form = sixForms.find(({ label }) => label === block.label)
  return form === undefined ? undefined : { block, form }
}

function countForms(blocks: readonly Block[]): number {
  return blocks.reduce(
    (count, block) =>
      count +
      (block.kind === 'container' ? countForms(block.children) : labelledSample(block) === undefined ? 0 : 1),
    0,
  )
}

function placeRun(run: readonly LabelledSample[], context: FormsContext): readonly Grouped[] {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return []
  const joined =
    context.operation === undefined ? undefined : joinRun(run, context.operation, context.section)
  if (typeof joined === 'object') {
    const place = { line: first.block.span.line, endLine: last.block.span.endLine }
    return [{ kind: 'placed', placed: { ...place, block: joined } }]
  }
  if (joined !== undefined)
    context.report({
      code: 'PW427',
      span: first.block.span,
      message: `The six forms are kept as they are: ${joined}.`,
    })
  return run.map(({ block }) => ({ kind: 'block', block }))
}

/** The forms as one, or why they are not. */
function joinRun(
  run: readonly LabelledSample[],
  operation: Operation,
  section: Section,
): FormsBlock | string {
  if (countForms(section.blocks) > run.length) return 'they do not stand together'
  const calls: SampleCall[] = []
  const samples: SampleText[] = []
  for (const { block, form } of run) {
    const call = section.samples.calls.find(
      ({ span }) => span.line > block.span.line && span.line <= block.span.endLine,
    )
    if (call?.text === undefined)
      return `[${form.label}] does not show exactly one call with its arguments written out`
    if (call.style !== form.style || call.async !== form.async)
      return `[${form.label}] is written in another style`
    calls.push(call)
    samples.push(call.text)
  }
  if (new Set(run.map(({ form }) => form.label)).size < run.length) return 'one of them stands twice'
  const [first] = samples
  if (first === undefined) return 'there is none'
  if (samples.some(({ prelude }) => prelude !== first.prelude)) return 'the code above the calls differs'
  if (differ(samples.map(sample => sample.arguments))) return 'their arguments differ'
  const asynchronous = endOf(calls, true, operation)
  const synchronous = endOf(calls, false, operation)
  if (asynchronous === undefined || synchronous === undefined) return 'what they do with the answer differs'
  const { prelude, arguments: args } = first
  return completeForms(operation, calls, { prelude, arguments: args, asynchronous, synchronous })
}

/** What the blocks of one side do with the answer; undefined where they differ. */
function endOf(calls: readonly SampleCall[], async: boolean, operation: Operation): FormEnd | undefined {
  const ends = calls
    .filter(call => call.async === async)
    .flatMap(({ text }): readonly FormEnd[] =>
      text === undefined ? [] : [{ answer: text.answer, assigns: text.assigns }],
    )
  return differ(ends) ? undefined : formEnd(operation, async, ends[0])
}

/** Whether plain values are not all the same. */
function differ(values: readonly unknown[]): boolean {
  const distinct = new Set(values)
  return distinct.size > 1 && new Set([...distinct].map(value => JSON.stringify(value))).size > 1
}
