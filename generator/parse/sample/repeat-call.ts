import type { HttpMethod } from '../../dialect/methods.js'
import { englishForms, sampleForms } from '../../dialect/sample-forms.js'
import type { CodeBlock } from '../page.js'
import { methodOf } from './find-calls.js'
import type { Locator } from './locator.js'
import { decodePath, literalSegments, sampleSegment } from './path-segments.js'
import { readAnswer } from './read-answer.js'
import type { Answer, SampleCall, SampleForm, SampleResponse } from './sample-call.js'
import type { SampleMap } from './sample-value.js'

/** The one call of a block, spelt as in the six forms and found by its text alone. */
export interface SpeltCall extends SampleForm {
  readonly prelude: string
  readonly assigns: boolean
  /** The path as the style spells it, without `->`: properties of a chain, or one string. */
  readonly receiver: string
  readonly method: HttpMethod
  /** Offset of `$instance`. */
  readonly start: number
  /** Offset behind the parenthesis that opens the arguments. */
  readonly at: number
}

const spelling =
  /^(\$response = )?\$instance(?:((?:->[A-Za-z_]\w*)+?)|->chain\('([^'\\\n]*)'\)|\['([^'\\\n]*)'\])->((?:get|post|put|patch|delete|head|options)(?:Async)?)\(/gm

/** Undefined for other spellings and for several calls. Does not check that the code is PHP. */
export function findSpelling(code: string): SpeltCall | undefined {
  const [found, second] = [...code.matchAll(spelling)]
  if (found === undefined || second !== undefined) return undefined
  const [whole, variable = '', chain, declared, property = '', name = ''] = found
  const method = methodOf(name)
  if (method === undefined) return undefined
  return {
    ...method,
    prelude: code.slice(0, found.index),
    assigns: variable !== '',
    style: chain !== undefined ? 'chain' : declared !== undefined ? 'declaration' : 'property',
    receiver: chain?.slice('->'.length) ?? declared ?? property,
    start: found.index + variable.length,
    at: found.index + whole.length,
  }
}

/** A parsed call, and the text between its parentheses. */
export interface KnownCall {
  readonly call: SampleCall
  readonly source: string
}

/**
 * The call of a block that differs from a known one only in the spelling of path, method and answer, as five of six blocks
 * do: without parsing. The call shares the known one's arguments. Undefined for other blocks.
 */
export function repeatCall(
  spelt: SpeltCall,
  { code, label }: CodeBlock,
  locate: Locator,
  { call, source }: KnownCall,
): SampleCall | undefined {
  const { style, async, method, prelude, assigns, start, at } = spelt
  const end = at + source.length + 1
  if (call.text?.prelude !== prelude || !code.startsWith(`${source})`, at)) return undefined
  const answer = readAnswer(code.slice(end), async)
  if (answer.kind === 'written' || call.text.answer.kind === 'written') return undefined
  const segments =
    style === 'chain'
      ? spelt.receiver.split('->').map(name => sampleSegment(name, 'camel'))
      : literalSegments(spelt.receiver)
  return {
    kind: 'sample-call',
    ...labelled(label),
    style,
    async,
    path: decodePath(segments),
    segments,
    method,
    arguments: call.arguments,
    response: withSink(responseOf(answer), call.arguments),
    text: { ...call.text, assigns, answer },
    span: locate(start, end),
  }
}

const forms: ReadonlyMap<string, SampleForm> = new Map(
  [...sampleForms, ...englishForms].map(({ label, ...form }) => [label, form]),
)

/** The members of a call that come from its label; no `form` for scenes and handlers. */
export function labelled(label: string): Pick<SampleCall, 'label' | 'form'> {
  const form = forms.get(label)
  return form === undefined ? { label } : { label, form }
}

function responseOf(answer: Exclude<Answer, { kind: 'written' }>): SampleResponse {
  return answer.kind === 'status' ? answer : { kind: answer.kind === 'none' ? 'unknown' : answer.kind }
}

/** With a sink the code does not read the answer. */
export function withSink(response: SampleResponse, args: SampleMap): SampleResponse {
  return args.entries.some(({ key }) => key === 'sink') ? { ...response, kind: 'stream' } : response
}
