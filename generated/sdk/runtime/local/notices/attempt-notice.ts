import type { FaultRules } from '../faults/fault-rules.js'
import { faultWords, type LocalFault } from '../faults/local-fault.js'
import { judgeAnswer } from './judge-answer.js'
import { makeWireNotice } from './make-wire-notice.js'
import type { Resolve } from './notice-address.js'
import type { NoticeAttempt, NoticeProblem, NoticeProblemCode, NoticeRecord } from './notice-record.js'
import type { KeysOf, NoticeTables } from './notice-tables.js'
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
  { by, copies, signal }: AttemptOptions,
): Promise<Attempted> {
  const fault = takeFault(record, parts)
  if (fault?.kind === 'delay') await wait(fault.milliseconds, signal)
  const count = fault?.kind === 'duplicate' ? fault.times : copies
  const all = Array.from({ length: count }, (_, index) =>
    send(record, parts, { by: index === 0 ? by : 'copy', fault, signal }),
  )
  const attempts = await Promise.all(all)
  return {
    attempts,
    accepted: attempts.some(({ accepted }) => accepted),
    final: attempts.every(({ problem }) => problem !== undefined && lasting.has(problem.code)),
  }
}

/** Problems that a repetition does not cure. */
const lasting: ReadonlySet<NoticeProblemCode> = new Set([
  'NO_ADDRESS',
  'ADDRESS_INVALID',
  'ADDRESS_REFUSED',
  'CANNOT_BE_MADE',
])

function takeFault({ webhook }: NoticeRecord, { faults, tables }: AttemptParts): LocalFault | undefined {
  const { protocol } = tables.webhook(webhook)
  return faults?.takeNotice({ kind: 'notice', webhook, protocol })
}

interface SendParts {
  readonly by: NoticeAttempt['by']
  readonly fault: LocalFault | undefined
  readonly signal: AbortSignal
}

async function send(
  record: NoticeRecord,
  parts: AttemptParts,
  { by, fault, signal }: SendParts,
): Promise<NoticeAttempt> {
  const [at, began] = [parts.clock.now(), performance.now()]
  const sent = fault?.kind === 'lost' ? lost : await make(record, parts, fault, signal)
  const { protocol } = parts.tables.webhook(record.webhook)
  const result =
    sent.kind === 'failed'
      ? { accepted: false, problem: sent.problem }
      : {
          status: sent.answer.status,
          answer: oneLine(sent.answer.body),
          ...judgeAnswer(protocol, sent.answer),
        }
  const milliseconds = Math.round(performance.now() - began)
  return { at, milliseconds, by, ...result, ...(fault === undefined ? {} : { fault: faultWords(fault) }) }
}

async function make(
  record: NoticeRecord,
  { tables, keysOf, hosts, timeout = 5_000, wallClock = Date.now, resolve }: AttemptParts,
  fault: LocalFault | undefined,
  signal: AbortSignal,
): Promise<Sent> {
  try {
    const webhook = tables.webhook(record.webhook)
    const keys = keysOf(record.owner, webhook.protocol)
    const wire = await makeWireNotice({ record, webhook, tables, keys }, fault, wallClock())
    return await sendNotice(record.to, wire, {
      hosts,
      timeout,
      signal,
      ...(resolve === undefined ? {} : { resolve }),
    })
  } catch (error) {
    return { kind: 'failed', problem: cannotBeMade(error) }
  }
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
