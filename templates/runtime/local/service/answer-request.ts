import type { Problem } from '../../check/problem.js'
import { checkRequest } from '../check/check-request.js'
import { problemAnswer } from '../check/problem-answer.js'
import type { OperationModel } from '../model/page-model.js'
import {
  pathOf,
  type ReceivedRequest,
  type Refusal,
  refusalBody,
  refusalFields,
  requestId,
  writeXml,
} from '../wire/index.js'
import type { Addressee, WireAnswer } from './encode-answer.js'
import { encodeAnswer } from './encode-answer.js'
import { judgeRequest } from './judge-request.js'
import type { LocalAnswer, LocalRequest } from './local-request.js'
import type { CheckRecord } from './request-record.js'
import type { ServiceParts } from './service-parts.js'
import { takeApart } from './take-apart.js'

/** What became of a request before anything is written. */
export interface Judged {
  readonly checks: readonly CheckRecord[]
  readonly operation?: OperationModel
  readonly caller?: string
  /** Absent for a request that was refused before anybody could be answered by name. */
  readonly to?: Addressee
  /** The refusal, as it is written. Absent if the request goes on. */
  readonly refused?: { readonly answer: WireAnswer; readonly code: string }
  readonly path?: Readonly<Record<string, string>>
}

/** Finds the operation of a request, and lets the judges of the wire look at it. */
export function admitRequest(request: ReceivedRequest, parts: ServiceParts): Judged {
  const route = parts.model.route(request.method, pathOf(request))
  if (route === undefined || route.kind === 'method-not-allowed') return unknownRoute(request, route?.allowed)
  const { operation, path } = route
  const found: CheckRecord = { name: 'route', passed: true, reason: operation.id }
  const verdict = judgeRequest(request, operation, parts.keys.parties(), parts.nonces)
  if (verdict.kind === 'refusal') {
    const check: CheckRecord = { name: 'protocol', passed: false, reason: verdict.reason }
    const refused = { answer: refusalAnswer(verdict), code: verdict.code }
    return { operation, checks: [found, check], refused }
  }
  if (verdict.kind === 'unsigned') {
    const check: CheckRecord = { name: 'protocol', passed: true, reason: 'needs no signature' }
    return { operation, path, checks: [found, check], to: { operation } }
  }
  const { caller, platformSerial, signType } = verdict
  if (operation.protocol !== 'v2') parts.keys.heard(caller, platformSerial)
  const to: Addressee = {
    operation,
    caller,
    ...(platformSerial === undefined ? {} : { platformSerial }),
    ...(signType === undefined ? {} : { signType }),
  }
  const check: CheckRecord = { name: 'protocol', passed: true, reason: `signed by ${caller}` }
  return { operation, path, caller, checks: [found, check], to }
}

/** What a request that was admitted is answered, and what was found on the way. */
export interface Answered {
  readonly answer: LocalAnswer
  readonly checks: readonly CheckRecord[]
  readonly warnings: readonly string[]
}

/** Checks a request by its tables, and lets its behaviour answer; without one, the tables do. */
export async function answerRequest(
  request: ReceivedRequest,
  {
    operation,
    caller = '',
    platformSerial,
    path = {},
  }: Pick<Addressee, 'operation' | 'caller' | 'platformSerial'> & Pick<Judged, 'path'>,
  parts: ServiceParts,
): Promise<Answered> {
  const raw = takeApart(request, operation, path)
  let hasCiphertext = false
  const decrypt = (ciphertext: string, encryption: Parameters<typeof parts.keys.decrypt>[2]) => {
    hasCiphertext = true
    return parts.keys.decrypt(caller, ciphertext, encryption, platformSerial)
  }
  const { values, warnings, ...found } = checkRequest(operation, raw, decrypt)
  const excused = hasCiphertext ? [] : found.problems.filter(isMissingSerial)
  const problems = found.problems.filter(each => !excused.includes(each))
  const told = [...warnings, ...excused].map(({ location, field, issue }) => `${location} ${field} ${issue}`)
  const [first] = problems
  if (first !== undefined) {
    const reason = problems.map(({ location, field, issue }) => `${location} ${field} ${issue}`).join('; ')
    const check: CheckRecord = { name: 'tables', passed: false, reason }
    return { answer: problemAnswer(operation, problems), checks: [check], warnings: told }
  }
  const fits: CheckRecord = { name: 'tables', passed: true, reason: '' }
  const local: LocalRequest = { operation, caller, ...values }
  const answer = await completed(local, parts)
  const refused = answer.kind === 'error'
  const reason = refused ? [answer.code, answer.message].filter(Boolean).join(': ') : ''
  return { answer, checks: [fits, { name: 'behaviour', passed: !refused, reason }], warnings: told }
}

/**
 * `Wechatpay-Serial` names the key that encrypted a field. Pages require it without exception; the official SDKs for PHP and
 * Go, among others, leave it out of requests without such a field, and are answered.
 */
function isMissingSerial({ location, field, kind }: Problem): boolean {
  return location === 'header' && kind === 'missing' && field.toLowerCase() === '/wechatpay-serial'
}

async function completed(
  request: LocalRequest,
  { handlers, world, answers }: ServiceParts,
): Promise<LocalAnswer> {
  const { response } = request.operation
  const handler = handlers.get(request.operation.id)
  const answer = handler === undefined ? plainAnswer(request, answers) : await handler(request, world)
  if (answer.kind !== 'data' || response.kind !== 'object') return answer
  return { ...answer, data: answers.complete(request, answer.data) }
}

/** The answer of an operation without behaviour. */
function plainAnswer(request: LocalRequest, answers: ServiceParts['answers']): LocalAnswer {
  const { response, path } = request.operation
  switch (response.kind) {
    case 'object':
      return { kind: 'data', data: answers.plausible(request) }
    case 'empty':
      return { kind: 'empty' }
    case 'redirect':
      return { kind: 'redirect', location: 'https://example.com/', status: response.status }
    case 'stream':
    case 'error-only':
      return path.includes('image')
        ? { kind: 'file', content: Buffer.from(onePixel, 'base64'), contentType: 'image/png' }
        : { kind: 'file', content: Buffer.from('local\n'), contentType: 'text/plain' }
  }
}

/** The smallest PNG. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** Refusals of the wire carry no signature: nobody is known to whom it could be addressed. */
function refusalAnswer(refusal: Refusal): WireAnswer {
  if (refusal.protocol !== 'v2') return jsonAnswer(refusal.status, refusalBody(refusal))
  const headers = { 'Content-Type': 'text/xml; charset=utf-8' }
  return { status: 200, headers, body: Buffer.from(writeXml(refusalFields(refusal))) }
}

function unknownRoute(request: ReceivedRequest, allowed: readonly string[] | undefined): Judged {
  const [status, code] = allowed === undefined ? [404, 'RESOURCE_NOT_EXISTS'] : [405, 'METHOD_NOT_ALLOWED']
  const { method } = request
  const path = pathOf(request)
  const reason =
    allowed === undefined
      ? `No page has the path ${path}. Look at its spelling, and at prefixes such as /hk.`
      : `${path} does not take ${method}, but ${allowed.join(', ')}.`
  const message = allowed === undefined ? '请求的资源不存在' : '请求方法有误'
  const answer = jsonAnswer(status, { code, message })
  const headers = allowed === undefined ? {} : { Allow: allowed.join(', ') }
  return {
    checks: [{ name: 'route', passed: false, reason }],
    refused: { answer: { ...answer, headers: { ...answer.headers, ...headers } }, code },
  }
}

function jsonAnswer(status: number, content: object): WireAnswer {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Request-ID': requestId() }
  return { status, headers, body: Buffer.from(JSON.stringify(content)) }
}

/** Encodes with the parts of a service. */
export function encodeFor(answer: LocalAnswer, to: Addressee, parts: ServiceParts): Promise<WireAnswer> {
  const { keys, model, answers } = parts
  return encodeAnswer(answer, to, { keys, errorOf: model.errorOf, seal: answers.seal })
}
