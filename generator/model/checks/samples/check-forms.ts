import { sampleForms } from '../../../dialect/sample-forms.js'
import type { SampleCall } from '../../../parse/sample/sample-call.js'
import type { Operation } from '../../model.js'
import { firstDifference } from './compare-arguments.js'
import type { Finding } from './finding.js'
import { samePath } from './same-path.js'

const STYLE_WORDS = {
  chain: 'a pure chain',
  declaration: 'a declaration',
  property: 'a property',
  uri: 'a URL',
}

function missingForms(operation: Operation, calls: readonly SampleCall[]): readonly Finding[] {
  const labels = new Set(calls.map(call => call.label))
  const missing = sampleForms.map(({ label }) => label).filter(label => !labels.has(label))
  if (missing.length === 0) return []
  const message = `${operation.method.toUpperCase()} ${operation.page} has no sample of its own, or none that can be read, for: ${missing.join(', ')}.`
  return [{ code: 'PW414', message, span: operation.span }]
}

function repeatedLabels(calls: readonly SampleCall[]): readonly Finding[] {
  const seen = new Set<string>()
  return calls.flatMap(({ label, span }): Finding[] => {
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

function checkForm({ form, style, async, label, span }: SampleCall): readonly Finding[] {
  if (form === undefined || (form.style === style && form.async === async)) return []
  const message = `The sample [${label}] is ${styleOf({ style, async })}; its label says ${styleOf(form)}.`
  return [{ code: 'PW412', message, span }]
}

function checkEndpoint(operation: Operation, call: SampleCall): readonly Finding[] {
  const findings: Finding[] = []
  if (!samePath(call, operation.page)) {
    const message = `The sample calls "${call.path}", but the page is "${operation.page}". The page's path is taken.`
    findings.push({ code: 'PW410', message, span: call.span })
  }
  if (call.method !== operation.method) {
    const message = `The sample calls ${call.method.toUpperCase()}, but the heading says ${operation.method.toUpperCase()}. The heading's method is taken.`
    findings.push({ code: 'PW411', message, span: call.span })
  }
  return findings
}

function checkRepetition(file: string, first: SampleCall, call: SampleCall): readonly Finding[] {
  if (first === call) return []
  const findings: Finding[] = []
  const difference = firstDifference(first.arguments, call.arguments)
  if (difference !== undefined) {
    const message = `The arguments of [${call.label}] differ from those of [${first.label}] at "${difference.path}". The first sample counts.`
    const related = [{ message: 'the first sample', file, span: difference.first }]
    findings.push({ code: 'PW413', message, span: placeIn(call, difference.second), related })
  }
  if (call.response.status !== first.response.status || call.response.kind !== first.response.kind) {
    const message = `The sample [${call.label}] treats the answer otherwise than [${first.label}]. The first sample counts.`
    findings.push({
      code: 'PW416',
      message,
      span: call.span,
      related: [{ message: 'the first sample', file, span: first.span }],
    })
  }
  return findings
}

/** Equal arguments of several blocks are one object with the spans of the first of them; then the call itself is the place. */
function placeIn(call: SampleCall, span: SampleCall['span']): SampleCall['span'] {
  return span.line >= call.span.line && span.endLine <= call.span.endLine ? span : call.span
}

/** What the table says of the answer against what the samples do with it. */
function checkResponse(
  { response }: Operation,
  { response: sample, label, span }: SampleCall,
): readonly Finding[] {
  const readsBody = sample.kind === 'json' || sample.kind === 'xml'
  if (response.kind === 'empty' && readsBody) {
    const message = `The sample [${label}] reads a body, but the response table says that there is none. The table counts.`
    return [{ code: 'PW417', message, span }]
  }
  if (response.kind === 'object' && response.schema.properties.length > 0 && sample.kind === 'status') {
    const message = `The sample [${label}] only looks at the status, but the response table describes a body. The table counts.`
    return [{ code: 'PW417', message, span }]
  }
  return []
}

/** Rules S1 to S4 and R6: the six blocks, their labels, their endpoint, and that they repeat one another. */
export function checkForms(operation: Operation, calls: readonly SampleCall[]): readonly Finding[] {
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
