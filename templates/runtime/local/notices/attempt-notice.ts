import type { FaultRules } from '../faults/fault-rules.js'
import { faultWords, type LocalFault } from '../faults/local-fault.js'
import type { WebhookModel } from '../model/page-model.js'
import type { BodyParts } from './build-body.js'
import { judgeAnswer } from './judge-answer.js'
import { replyProblem } from './judge-reply.js'
import { makeWireNotice } from './make-wire-notice.js'
import type { Resolve } from './notice-address.js'
import type { NoticeAttempt, NoticeProblem, NoticeProblemCode, NoticeRecord } from './notice-record.js'
import type { KeysOf, NoticeKeys, NoticeTables } from './notice-tables.js'
import { type Sent, sendNotice } from './send-notice.js'

/** What an attempt needs of the service. */
export interface AttemptParts {
  /** The service's own clock. */
  readonly clock: { readonly now: () => number }
  readonly tables: NoticeTables
  readonly keysOf: KeysOf
  readonly hosts: readonly string[]
  readonly faults?: Pick<FaultRules, 'takeNotice'>
  /** Milliseconds until a receiver must have answered (5,000, as the official documents say). */
  readonly timeout?: number
  /** The system's time, of which signatures are (`Date.now`). */
  readonly wallClock?: () => number
  /** Resolves names (`dns.lookup`). */
  readonly resolve?: Resolve
}

/** What became of an attempt and of its copies. */
export interface Attempted {
  readonly attempts: readonly NoticeAttempt[]
  /** Whether one of them was answered with success. */
  readonly accepted: boolean
  /** Whether another attempt would fail as well. */
  readonly final: boolean
}

/** How an attempt is made. */
export interface AttemptOptions {
  readonly by: NoticeAttempt['by']
  /** How many times the notice is sent at once, this time included. */
  readonly copies: number
  readonly signal: AbortSignal
}

/** Makes one attempt to deliver a notice, with the fault that was asked for. Never rejects: failures are in the attempts. */
export async function attemptNotice(
  record: NoticeRecord,
  parts: AttemptParts,
  options: AttemptOptions,
): Promise<Attempted> {
  const began = { at: parts.clock.now(), time: performance.now() }
  try {
    const attempts = await attemptAll(record, parts, options)
    return {
      attempts,
      accepted: attempts.some(({ accepted }) => accepted),
      final: attempts.every(({ problem }) => problem !== undefined && lasting.has(problem.code)),
    }
  } catch (error) {
    // The tables of this process may lack what those of an earlier one had.
    const milliseconds = Math.round(performance.now() - began.time)
    const problem = cannotBeMade(error)
    const attempt = { at: began.at, milliseconds, by: options.by, accepted: false, problem }
    return { attempts: [attempt], accepted: false, final: true }
  }
}

function attemptAll(
  record: NoticeRecord,
  parts: AttemptParts,
  { by, copies, signal }: AttemptOptions,
): Promise<readonly NoticeAttempt[]> {
  const webhook = parts.tables.webhook(record.webhook)
  const { protocol } = webhook
  const fault = parts.faults?.takeNotice({ kind: 'notice', webhook: record.webhook, protocol })
  const count = fault?.kind === 'duplicate' ? fault.times : copies
  const all = Array.from({ length: count }, (_, index) =>
    send(record, parts, { webhook, by: index === 0 ? by : 'copy', fault, signal }),
  )
  return Promise.all(all)
}

/** Problems that a repetition does not cure. */
const lasting: ReadonlySet<NoticeProblemCode> = new Set([
  'NO_ADDRESS',
  'ADDRESS_INVALID',
  'ADDRESS_REFUSED',
  'CANNOT_BE_MADE',
])

interface SendParts {
  readonly webhook: WebhookModel
  readonly by: NoticeAttempt['by']
  readonly fault: LocalFault | undefined
  readonly signal: AbortSignal
}

async function send(record: NoticeRecord, parts: AttemptParts, options: SendParts): Promise<NoticeAttempt> {
  const { webhook, by, fault, signal } = options
  const [at, began] = [parts.clock.now(), performance.now()]
  const keys = parts.keysOf(record.owner, webhook.protocol)
  if (fault?.kind === 'delay') await wait(fault.milliseconds, signal)
  const sent =
    fault?.kind === 'lost'
      ? lost
      : await make({ record, webhook, tables: parts.tables, keys }, parts, options)
  const milliseconds = Math.round(performance.now() - began)
  const asked = fault === undefined ? {} : { fault: faultWords(fault) }
  return { at, milliseconds, by, ...resultOf(sent, webhook, keys), ...asked }
}

function resultOf(
  sent: Sent,
  { protocol, reply }: WebhookModel,
  { certificateKey }: NoticeKeys,
): Pick<NoticeAttempt, 'accepted' | 'status' | 'answer' | 'problem' | 'warning'> {
  if (sent.kind === 'failed') return { accepted: false, problem: sent.problem }
  const { status, body } = sent.answer
  const known = { status, answer: oneLine(body) }
  const judged = judgeAnswer(protocol, sent.answer)
  if (reply === undefined || !judged.accepted) return { ...known, ...judged }
  const problem = replyProblem(reply, sent.answer, certificateKey)
  return problem === undefined ? { ...known, accepted: true } : { ...known, accepted: false, problem }
}

async function make(
  body: BodyParts,
  { hosts, timeout = 5_000, wallClock = Date.now, resolve }: AttemptParts,
  { fault, signal }: SendParts,
): Promise<Sent> {
  const wire = await makeWireNotice(body, fault, wallClock())
  const options = { hosts, timeout, signal, ...(resolve === undefined ? {} : { resolve }) }
  return sendNotice(body.record.to, wire, options)
}

const lost: Sent = {
  kind: 'failed',
  problem: {
    code: 'LOST',
    message: 'The notice was lost, as the fault asked for.',
    advice: 'The next attempt of the schedule follows: advance the clock, or query what became of it.',
  },
}

function cannotBeMade(error: unknown): NoticeProblem {
  return {
    code: 'CANNOT_BE_MADE',
    message: `The notice cannot be made: ${error instanceof Error ? error.message : String(error)}`,
    advice: 'Compare its content with the page of the webhook; if it fits, report it.',
  }
}

/** The beginning of an answer without line ends and control characters. */
function oneLine(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(done => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
}
