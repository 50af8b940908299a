import type { CommonErrors, ErrorCode } from '../model/errors.js'
import { atMember, atSide, type Comparison, note, placesOf } from './comparison.js'
import { diffFacts } from './diff-facts.js'
import { diffList } from './diff-list.js'

/** Compares the errors of an operation, or those that several share; `subject` names them for readers. */
export function diffErrors(
  old: readonly ErrorCode[] = [],
  next: readonly ErrorCode[] = [],
  subject: string,
  comparison: Comparison,
): void {
  const words = ({ code, status }: ErrorCode): string => (status === undefined ? code : `${code} (${status})`)
  // A code with several statuses is paired by them; what remains of one code has another status.
  const isKept = (own: ErrorCode, others: readonly ErrorCode[]): boolean =>
    others.some(({ code, status }) => code === own.code && status === own.status)
  const key = (own: ErrorCode, others: readonly ErrorCode[]): string =>
    JSON.stringify(isKept(own, others) ? [own.code, own.status ?? 0] : [own.code])
  const keys = new Map([
    ...old.map(own => [own, key(own, next)] as const),
    ...next.map(own => [own, key(own, old)] as const),
  ])
  const at = ({ code }: ErrorCode): Comparison => atMember(atSide(comparison, 'call', 'errors'), code)
  const both = diffList(old, next, {
    subject,
    removed: 'error-removed',
    added: 'error-added',
    keyOf: own => keys.get(own) ?? own.code,
    words,
    at,
  })
  for (const [before, after] of both) {
    const places = placesOf(before, after)
    if (before.status !== after.status)
      note(at(after), 'error-status-changed', {
        subject: 'status',
        before: String(before.status ?? 'none'),
        after: String(after.status ?? 'none'),
        ...places,
      })
    diffFacts('ErrorCode', before, after, places, at(after))
  }
}

/** Compares two states of errors that several operations share. */
export function diffCommonErrors(old: CommonErrors, next: CommonErrors, comparison: Comparison): void {
  diffFacts('CommonErrors', old, next, placesOf(old, next), comparison)
  diffErrors(old.errors, next.errors, 'common error', comparison)
}
