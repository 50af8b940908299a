import { configProblem } from '../../client/config-problem.js'
import { aBoolean, checkOptions, mustBe } from '../../client/rules.js'
import { messageOf, WechatPayError } from '../../errors/wechatpay-error.js'
import {
  type FaultSubject,
  type FaultTarget,
  fitsSubject,
  type KnownSubjects,
  readTarget,
} from './fault-target.js'
import { type FaultOptions, faultWords, type LocalFault } from './local-fault.js'
import { readFault, readFaultHeader } from './read-fault.js'

/** A rule as the page and tests see it. */
export interface FaultRule {
  /** Counts from 1. */
  readonly number: number
  readonly target: string
  readonly fault: LocalFault
  /** How many times it is still to happen; absent for one that happens always. */
  readonly left?: number | undefined
  /** How many it still lets go by. */
  readonly skip: number
  /** How many times it happened. */
  readonly happened: number
}

/** A header that asks for a fault which does not exist: the call is refused, since a slip must not look like success. */
export interface FaultRefusal {
  readonly kind: 'refusal'
  readonly message: string
  readonly advice: string
}

/** What is to go wrong. */
export interface FaultRules {
  /**
   * Adds a rule for `POST /v3/refund/domestic/refunds`, `*`, or `notice v3/TRANSACTION.SUCCESS`. Gives what removes it.
   *
   * Throws `ConfigurationError` (`INVALID_SETTING`) for what is not known, naming what is.
   */
  add(target: string, fault: LocalFault, options?: FaultOptions): () => void
  /** The fault of a call: that of its header `Local-Fault`, or of the first rule for it. Counts as having happened. */
  take(subject: FaultSubject, header?: string): LocalFault | FaultRefusal | undefined
  /** The fault of a notice. */
  takeNotice(subject: Extract<FaultSubject, { readonly kind: 'notice' }>): LocalFault | undefined
  list(): readonly FaultRule[]
  /** Removes a rule by its number; false if there is none. */
  remove(number: number): boolean
  clear(): void
}

interface Rule {
  readonly number: number
  readonly target: string
  readonly isFor: FaultTarget
  readonly fault: LocalFault
  left: number
  skip: number
  happened: number
}

/** From so many rules on, those that are used up make room. */
const rememberedRules = 100

/** Rules for the operations and webhooks of the tables. */
export function createFaultRules(known: KnownSubjects): FaultRules {
  const rules = new Map<number, Rule>()
  let count = 0
  const next = (subject: FaultSubject): LocalFault | undefined => {
    for (const rule of rules.values()) {
      if (!rule.isFor(subject) || rule.left === 0) continue
      if (rule.skip > 0) {
        rule.skip -= 1
        continue
      }
      rule.left -= 1
      rule.happened += 1
      return rule.fault
    }
    return undefined
  }
  return {
    add(target, given, options = {}) {
      checkFaultOptions(options)
      const fault = readFault(given)
      const isFor = readTarget(target, fault, known)
      if (rules.size >= rememberedRules) forgetUsed(rules)
      count += 1
      const [number, left] = [count, options.always ? Number.POSITIVE_INFINITY : (options.times ?? 1)]
      rules.set(number, { number, target, isFor, fault, left, skip: options.skip ?? 0, happened: 0 })
      return () => void rules.delete(number)
    },
    take: (subject, header) => (header === undefined ? next(subject) : headerFault(header, subject)),
    takeNotice: next,
    list: () => [...rules.values()].map(viewOf),
    remove: number => rules.delete(number),
    clear: () => rules.clear(),
  }
}

function forgetUsed(rules: Map<number, Rule>): void {
  for (const [number, { left }] of rules) if (left === 0) rules.delete(number)
}

function viewOf({ number, target, fault, left, skip, happened }: Rule): FaultRule {
  return { number, target, fault, skip, happened, ...(Number.isFinite(left) ? { left } : {}) }
}

function headerFault(header: string, subject: FaultSubject): LocalFault | FaultRefusal {
  try {
    const fault = readFaultHeader(header)
    if (fitsSubject(fault, subject)) return fault
    const message = `The fault ${faultWords(fault)} does not happen to calls${subject.protocol === 'v2' ? ' of v2' : ''}.`
    return {
      kind: 'refusal',
      message,
      advice: 'Give another fault in the header Local-Fault, or leave it out.',
    }
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    return { kind: 'refusal', message: `Local-Fault: ${messageOf(error)}`, advice: error.advice }
  }
}

const count = mustBe('a whole number from 0', value => Number.isSafeInteger(value) && Number(value) >= 0)

function checkFaultOptions(options: FaultOptions): void {
  checkOptions(options, { times: count, always: aBoolean, skip: count })
  if (!options.always || options.times === undefined) return
  const advice = 'Give either `always` or `times`.'
  throw configProblem('INVALID_SETTING', 'A fault cannot happen always and so many times.', advice, 'times')
}
