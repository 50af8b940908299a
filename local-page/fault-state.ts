import type { FaultRule } from '../templates/runtime/local/faults/fault-rules.js'
import type { LocalFault } from '../templates/runtime/local/faults/local-fault.js'
import type { Words } from './words.js'

/** What is filled into the form of the faults, and the faults that are set. */
export interface FaultState {
  readonly target: string
  readonly how: FaultName
  readonly times: number
  readonly isAlways: boolean
  readonly rules: readonly FaultRule[]
}

/** How notices are to be delivered, as the form says. */
export interface DeliveryState {
  readonly hold: boolean
  readonly reorder: boolean
  readonly copies: number
}

/** Faults of calls, by the words that name them. */
export const callFaults = {
  f429: { kind: 'status', status: 429 },
  f500: { kind: 'status', status: 500 },
  f502: { kind: 'status', status: 502 },
  fTimeout: { kind: 'timeout', when: 'before' },
  fTimeoutAfter: { kind: 'timeout', when: 'after' },
  fReset: { kind: 'reset', when: 'before' },
  fResetAfter: { kind: 'reset', when: 'after' },
  fCut: { kind: 'cut' },
  fDelay: { kind: 'delay', milliseconds: 5_000 },
  fProbe: { kind: 'signature', how: 'probe' },
  fWrong: { kind: 'signature', how: 'wrong' },
  fMissing: { kind: 'signature', how: 'missing' },
  fUnknown: { kind: 'signature', how: 'unknown-serial' },
  fOld: { kind: 'signature', how: 'old' },
  fRotate: { kind: 'rotate' },
  fBody: { kind: 'body', body: '{}' },
} as const satisfies Partial<Record<keyof Words, LocalFault>>

/** Faults of notices alone. */
export const noticeFaults = {
  fTwice: { kind: 'duplicate', times: 2 },
  fLost: { kind: 'lost' },
  fLate: { kind: 'delay', milliseconds: 5_000 },
} as const satisfies Partial<Record<keyof Words, LocalFault>>

/** All of them. */
export const allFaults = { ...callFaults, ...noticeFaults }

export type FaultName = keyof typeof allFaults

/** Whether a text names a fault. */
export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(allFaults, text)
}
