import type { IncomingMessage, ServerResponse } from 'node:http'
import { applyAfter, applyBefore, type FaultExchange, isEnd } from '../faults/apply-fault.js'
import { faultWords } from '../faults/local-fault.js'
import {
  BodyRefused,
  headerOf,
  pathOf,
  type ReceivedRequest,
  receive,
  refusalBody,
  signedHeaders,
} from '../wire/index.js'
import { type Answered, admitRequest, answerRequest, encodeFor, type Judged } from './answer-request.js'
import type { Addressee, WireAnswer } from './encode-answer.js'
import { bodyText } from './record-text.js'
import type { CheckRecord, RequestRecord } from './request-record.js'
import type { ServiceParts } from './service-parts.js'

/** Answers a request of a merchant, from its first byte to the record of it. */
export async function handleIncoming(
  incoming: IncomingMessage,
  response: ServerResponse,
  parts: ServiceParts,
): Promise<void> {
  const started = performance.now()
  const at = parts.world.now()
  const request = await receiveOrRefuse(incoming, response)
  if (request === undefined) return
  const outcome = await answered(request, response, parts)
  const answer = outcome.answer
  if (outcome.write && answer !== undefined) write(response, answer)
  parts.requests.add({
    number: parts.nextNumber(),
    at,
    method: request.method,
    url: request.url,
    ...outcome.facts,
    body: bodyText(request.body, headerOf(request, 'content-type'), request.parts),
    status: outcome.status ?? answer?.status ?? 0,
    answer: answer === undefined ? '' : bodyText(answer.body, answer.headers['Content-Type']),
    milliseconds: performance.now() - started,
  })
}

async function receiveOrRefuse(
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<ReceivedRequest | undefined> {
  try {
    return await receive(incoming)
  } catch (error) {
    if (!(error instanceof BodyRefused)) throw error
    const body = Buffer.from(JSON.stringify(refusalBody(error.refusal)))
    const headers = { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' }
    write(response, { status: error.refusal.status, headers, body })
    return undefined
  }
}

interface Outcome {
  /** What was decided; absent if a fault ended the exchange before. */
  readonly answer?: WireAnswer
  /** Whether it is still to be written. */
  readonly write: boolean
  /** Of an answer that a fault wrote. */
  readonly status?: number
  readonly facts: Pick<
    RequestRecord,
    'checks' | 'warnings' | 'operation' | 'title' | 'caller' | 'code' | 'fault'
  >
}

async function answered(
  request: ReceivedRequest,
  response: ServerResponse,
  parts: ServiceParts,
): Promise<Outcome> {
  const judged = admitRequest(request, parts)
  const { refused, to: from } = judged
  if (refused !== undefined || from === undefined)
    return {
      ...(refused === undefined ? {} : { answer: refused.answer }),
      write: true,
      facts: {
        ...namesOf(judged),
        ...(refused && { code: refused.code }),
        checks: judged.checks,
        warnings: [],
      },
    }
  const fault = takeFault(request, judged, parts)
  if (fault?.kind === 'refusal') return refusedFault(fault, judged, from, parts)
  // A new certificate signs for those with a public key, too: they do not know it either.
  const to = fault?.kind === 'rotate' ? withoutSerial(from) : from
  const exchange = fault && exchangeOf(response, to, parts)
  const before = fault && exchange && (await applyBefore(fault, exchange))
  const faultFacts = fault === undefined ? {} : { fault: faultWords(fault) }
  if (before !== undefined)
    return {
      write: false,
      status: before.status,
      facts: { ...namesOf(judged), ...faultFacts, checks: judged.checks, warnings: [] },
    }
  const { answer, checks, warnings } = await answerRequest(request, { ...judged, ...from }, parts).catch(
    (error: unknown) => failed(error, parts),
  )
  const facts = {
    ...namesOf(judged),
    ...faultFacts,
    ...(answer.kind === 'error' ? { code: answer.code } : {}),
    checks: [...judged.checks, ...checks],
    warnings,
  }
  const encoded = await encodeFor(answer, to, parts)
  if (fault === undefined || exchange === undefined) return { answer: encoded, write: true, facts }
  const after = await applyAfter(fault, encoded, exchange)
  if (isEnd(after)) return { answer: encoded, write: false, status: after.status, facts }
  return { answer: { ...after, headers: plainHeaders(after.headers) }, write: true, facts }
}

/** A mistake of the service itself: answered in the form of the protocol, and remembered as every other request. */
function failed(error: unknown, { onError }: ServiceParts): Answered {
  onError(error)
  const reason = `The local service failed: ${error instanceof Error ? error.message : String(error)}`
  return {
    answer: { kind: 'error', status: 500, code: 'SYSTEM_ERROR', message: reason },
    checks: [{ name: 'behaviour', passed: false, reason }],
    warnings: [],
  }
}

function namesOf({ operation, caller }: Judged) {
  return {
    ...(operation === undefined ? {} : { operation: operation.id, title: operation.title }),
    ...(caller === undefined ? {} : { caller }),
  }
}

function takeFault(request: ReceivedRequest, { operation }: Judged, { faults }: ServiceParts) {
  const protocol = operation === undefined ? {} : { protocol: operation.protocol }
  const subject = { kind: 'call', method: request.method, path: pathOf(request), ...protocol } as const
  // Twice is a slip, too, and is refused as one.
  return faults.take(subject, request.headers.get('local-fault')?.join(', '))
}

async function refusedFault(
  { message, advice }: { readonly message: string; readonly advice: string },
  judged: Judged,
  to: Addressee,
  parts: ServiceParts,
): Promise<Outcome> {
  const check: CheckRecord = { name: 'fault', passed: false, reason: `${message} ${advice}` }
  const answer = await encodeFor(
    { kind: 'error', status: 400, code: 'INVALID_REQUEST', message: check.reason },
    to,
    parts,
  )
  const facts = {
    ...namesOf(judged),
    code: 'INVALID_REQUEST',
    checks: [...judged.checks, check],
    warnings: [],
  }
  return { answer, write: true, facts }
}

function exchangeOf(response: ServerResponse, to: Addressee, parts: ServiceParts): FaultExchange {
  const { protocol } = to.operation
  return {
    response,
    protocol,
    refuse: error => encodeFor(error, to, parts),
    sign: async (body, at) => {
      const signer = await parts.keys.signer(to.caller ?? '', to.platformSerial)
      return signedHeaders(body, signer, at, protocol === 'brand' ? 'brand' : 'v3')
    },
    rotate: () => void parts.keys.rotate().catch(parts.onError),
    now: Date.now,
  }
}

function withoutSerial({ platformSerial: _, ...to }: Addressee): Addressee {
  return to
}

function plainHeaders(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/** Writes an answer. 204 has neither a body nor its length (RFC 9110, 8.6). */
export function write(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (status !== 204) response.setHeader('Content-Length', body.length)
  response.writeHead(status)
  response.end(status === 204 ? undefined : body)
}
