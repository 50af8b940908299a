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

const spelling = /\$instance(?:->chain\('([^'\\\n]*)'\)|\['([^'\\\n]*)'\])?((?:->[A-Za-z_]\w*)+)\(/y
const methodName = /^(?:get|post|put|patch|delete|head|options)(?:Async)?$/
const assignment = '$response = '

/** Undefined for other spellings and for several calls. Does not check that the code is PHP. */
export function findSpelling(code: string): SpeltCall | undefined {
  let spelt: SpeltCall | undefined
  for (let at = code.indexOf('$instance'); at >= 0; at = code.indexOf('$instance', at + 1)) {
    const found = spellingAt(code, at)
    if (found === undefined) continue
    if (spelt !== undefined) return undefined
    spelt = found
  }
  return spelt
}

/** The call whose `$instance` is at `start`, first in its line but for `$response = `. */
function spellingAt(code: string, start: number): SpeltCall | undefined {
  const assigns = code.startsWith(assignment, start - assignment.length)
  const line = assigns ? start - assignment.length : start
  if (line > 0 && code.charAt(line - 1) !== '\n') return undefined
  spelling.lastIndex = start
  const [whole, declared, property, names = ''] = spelling.exec(code) ?? []
  const last = names.lastIndexOf('->')
  const name = names.slice(last + '->'.length)
  const method = methodName.test(name) ? methodOf(name) : undefined
  const path = declared ?? property
  // A chain names the path before the method; a path in quotes is followed by the method alone.
  if (whole === undefined || method === undefined || (path === undefined) !== last > 0) return undefined
  return {
    ...method,
    prelude: code.slice(0, line),
    assigns,
    style: declared !== undefined ? 'declaration' : property !== undefined ? 'property' : 'chain',
    receiver: path ?? names.slice('->'.length, last),
    start,
    at: start + whole.length,
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
  const { async, prelude, assigns, start, at } = spelt
  const end = at + source.length + 1
  if (call.text?.prelude !== prelude || !code.startsWith(source, at) || code.charAt(end - 1) !== ')')
    return undefined
  const answer = readAnswer(code.slice(end), async)
  if (answer.kind === 'written' || call.text.answer.kind === 'written') return undefined
  return {
    ...speltCall(spelt, label, answer, call.arguments),
    text: { ...call.text, assigns, answer },
    span: locate(start, end),
  }
}

/** The facts of a call that its spelling and its answer tell. */
export function speltCall(
  { style, async, method, receiver }: SpeltCall,
  label: string,
  answer: KnownAnswer,
  args: SampleMap,
): Omit<SampleCall, 'text' | 'span'> {
  const segments =
    style === 'chain'
      ? receiver.split('->').map(name => sampleSegment(name, 'camel'))
      : literalSegments(receiver)
  return {
    kind: 'sample-call',
    ...labelled(label),
    style,
    async,
    path: decodePath(segments),
    segments,
    method,
    arguments: args,
    response: withSink(responseOf(answer), args),
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

type KnownAnswer = Exclude<Answer, { kind: 'written' }>

function responseOf(answer: KnownAnswer): SampleResponse {
  return answer.kind === 'status' ? answer : { kind: answer.kind === 'none' ? 'unknown' : answer.kind }
}

/** With a sink the code does not read the answer. */
export function withSink(response: SampleResponse, args: SampleMap): SampleResponse {
  return args.entries.some(({ key }) => key === 'sink') ? { ...response, kind: 'stream' } : response
}
