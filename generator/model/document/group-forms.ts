import { formOf, formsLike } from '../../dialect/sample-forms.js'
import type { Block, CodeBlock, Section } from '../../parse/page.js'
import type { SampleCall, SampleText } from '../../parse/sample/sample-call.js'
import type { ReportDiagnostic } from '../from-page/report.js'
import type { Operation } from '../model.js'
import type { Form, FormEnd, FormsBlock } from './document.js'
import { completeForms, formEnd } from './fresh-forms.js'
import type { Placed } from './place-prose.js'

/** The section whose forms are grouped. */
export interface FormsContext {
  readonly report: ReportDiagnostic
  /** The operation of the section; undefined above the first one, and in webhooks. */
  readonly operation: Operation | undefined
  readonly section: Section
}

interface LabelledSample {
  readonly block: CodeBlock
  readonly form: Form
}

/**
 * Replaces each run of blocks with the labels of the six forms by the facts that they state, completed by the rows of
 * the operation's tables. Blocks that no facts can express (they differ, or have different code around the call) stay as
 * they are, and a diagnostic says why. `place` places the other blocks.
 */
export function groupForms(
  blocks: readonly Block[],
  context: FormsContext,
  place: (block: Block) => Placed,
): readonly Placed[] {
  const placed: Placed[] = []
  let run: LabelledSample[] = []
  const finish = (): void => {
    const forms = formsOf(run, context)
    placed.push(...(forms === undefined ? run.map(({ block }) => place(block)) : [forms]))
    run = []
  }
  for (const block of blocks) {
    const sample = labelledSample(block)
    if (sample !== undefined) run.push(sample)
    else {
      finish()
      placed.push(place(block))
    }
  }
  finish()
  return placed
}

function labelledSample(block: Block): LabelledSample | undefined {
  if (block.kind !== 'code' || block.language !== 'php') return undefined
  const form = formOf(block.label)
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

/** The forms in the place of a run; undefined where its blocks stay. */
function formsOf(
  run: readonly LabelledSample[],
  { report, operation, section }: FormsContext,
): Placed | undefined {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined || operation === undefined) return undefined
  const { span } = first.block
  const joined = joinRun(run, operation, section)
  if (typeof joined === 'object') return { line: span.line, endLine: last.block.span.endLine, block: joined }
  report({ code: 'PW427', span, message: `The six forms are kept as they are: ${joined}.` })
  return undefined
}

/** The forms as one block, or why they cannot be one. */
function joinRun(
  run: readonly LabelledSample[],
  operation: Operation,
  section: Section,
): FormsBlock | string {
  if (countForms(section.blocks) > run.length) return 'they are not together in one place'
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
  if (new Set(run.map(({ form }) => form.label)).size < run.length) return 'one of them is there twice'
  const [first] = samples
  const [firstSample] = run
  if (first === undefined || firstSample === undefined) return 'there is none'
  if (samples.some(({ prelude }) => prelude !== first.prelude)) return 'the code above the calls differs'
  if (differ(samples.map(sample => sample.arguments))) return 'their arguments differ'
  const asynchronous = endOf(calls, true, operation)
  const synchronous = endOf(calls, false, operation)
  if (asynchronous === undefined || synchronous === undefined) return 'what they do with the answer differs'
  const { prelude, arguments: args } = first
  return completeForms(operation, calls, {
    forms: formsLike(firstSample.form),
    prelude,
    arguments: args,
    asynchronous,
    synchronous,
  })
}

/** How the synchronous or the asynchronous blocks use the answer; undefined where they differ. */
function endOf(calls: readonly SampleCall[], async: boolean, operation: Operation): FormEnd | undefined {
  const ends = calls
    .filter(call => call.async === async)
    .flatMap(({ text }): readonly FormEnd[] =>
      text === undefined ? [] : [{ answer: text.answer, assigns: text.assigns }],
    )
  return differ(ends) ? undefined : formEnd(operation, async, ends[0])
}

/** Whether plain values differ. */
function differ(values: readonly unknown[]): boolean {
  const distinct = new Set(values)
  return distinct.size > 1 && new Set([...distinct].map(value => JSON.stringify(value))).size > 1
}
