import type { PageDiagnostic } from '../../../diagnostics/diagnostic.js'
import { formIn, formOf, sampleForms } from '../../../dialect/sample-forms.js'
import type { SampleCall } from '../../../parse/sample/sample-call.js'
import type { Operation } from '../../model.js'
import { firstDifference } from './compare-arguments.js'
import { samePath } from './same-path.js'

const STYLE_WORDS = {
  chain: 'a pure chain',
  declaration: 'a declaration',
  property: 'a property',
  uri: 'a URL',
}

function missingForms(operation: Operation, calls: readonly SampleCall[]): readonly PageDiagnostic[] {
  const labels = new Set(
    calls.map(({ label }) => {
      const form = formOf(label)
      return form && formIn(sampleForms, form)?.label
    }),
  )
  const missing = sampleForms.map(({ label }) => label).filter(label => !labels.has(label))
  if (missing.length === 0) return []
  const message = `${operation.method.toUpperCase()} ${operation.page} has no readable sample of its own for: ${missing.join(', ')}.`
  return [{ code: 'PW414', message, span: operation.span }]
}

function repeatedLabels(calls: readonly SampleCall[]): readonly PageDiagnostic[] {
  const seen = new Set<string>()
  return calls.flatMap(({ label, span }): PageDiagnostic[] => {
    if (!seen.has(label)) {
      seen.add(label)
      return []
    }
    return [{ code: 'PW415', message: `A second sample has the label [${label}].`, span }]
  })
}

function styleOf({
  style,
  async,
}: {
  readonly style: keyof typeof STYLE_WORDS
  readonly async: boolean
}): string {
  return `${async ? 'an asynchronous' : 'a synchronous'} call written as ${STYLE_WORDS[style]}`
}

function checkForm({ form, style, async, label, span }: SampleCall): readonly PageDiagnostic[] {
  if (form === undefined || (form.style === style && form.async === async)) return []
  const message = `The sample [${label}] is ${styleOf({ style, async })}; its label says ${styleOf(form)}.`
  return [{ code: 'PW412', message, span }]
}

function checkEndpoint(operation: Operation, call: SampleCall): readonly PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = []
  if (!samePath(call, operation.page)) {
    const message = `The sample calls "${call.path}", but the page is "${operation.page}". The page's path counts.`
    diagnostics.push({ code: 'PW410', message, span: call.span })
  }
  if (call.method !== operation.method) {
    const message = `The sample calls ${call.method.toUpperCase()}, but the heading says ${operation.method.toUpperCase()}. The heading's method counts.`
    diagnostics.push({ code: 'PW411', message, span: call.span })
  }
  return diagnostics
}

function checkRepetition(file: string, first: SampleCall, call: SampleCall): readonly PageDiagnostic[] {
  if (first === call) return []
  const diagnostics: PageDiagnostic[] = []
  const difference = firstDifference(first.arguments, call.arguments)
  if (difference !== undefined) {
    const message = `The arguments of [${call.label}] differ from those of [${first.label}] at "${difference.path}". The first sample counts.`
    const related = [{ message: 'The first sample.', file, span: difference.first }]
    diagnostics.push({ code: 'PW413', message, span: placeIn(call, difference.second), related })
  }
  if (call.response.status !== first.response.status || call.response.kind !== first.response.kind) {
    const message = `The sample [${call.label}] handles the answer differently from [${first.label}]. The first sample counts.`
    diagnostics.push({
      code: 'PW416',
      message,
      span: call.span,
      related: [{ message: 'The first sample.', file, span: first.span }],
    })
  }
  return diagnostics
}

/** Blocks with equal arguments share one object, with spans in the first block. Such spans are replaced by that of the call. */
function placeIn(call: SampleCall, span: SampleCall['span']): SampleCall['span'] {
  return span.line >= call.span.line && span.endLine <= call.span.endLine ? span : call.span
}

/** Compares the response table with what the samples do with the answer. */
function checkResponse(
  { response }: Operation,
  { response: sample, label, span }: SampleCall,
): readonly PageDiagnostic[] {
  const readsBody = sample.kind === 'json' || sample.kind === 'xml'
  if (response.kind === 'empty' && readsBody) {
    const message = `The sample [${label}] reads a body, but the response table describes none. The table counts.`
    return [{ code: 'PW417', message, span }]
  }
  if (response.kind === 'object' && response.schema.properties.length > 0 && sample.kind === 'status') {
    const message = `The sample [${label}] only checks the status, but the response table describes a body. The table counts.`
    return [{ code: 'PW417', message, span }]
  }
  return []
}

/** Rules S1 to S4 and R6: the six blocks, their labels, their endpoint, and that they repeat one another. */
export function checkForms(operation: Operation, calls: readonly SampleCall[]): readonly PageDiagnostic[] {
  const forms = calls.filter(call => call.form !== undefined)
  const [first] = forms
  return [
    ...missingForms(operation, calls),
    ...repeatedLabels(calls),
    ...calls.flatMap(call => [...checkForm(call), ...checkEndpoint(operation, call)]),
    ...(first === undefined ? [] : forms.flatMap(call => checkRepetition(operation.file, first, call))),
    ...(first === undefined ? [] : checkResponse(operation, first)),
  ]
}
