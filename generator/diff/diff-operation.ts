import type { FollowingNotice, Operation, Response } from '../model/model.js'
import type { ObjectSchema } from '../model/schema.js'
import { atSide, type Comparison, note, placesOf } from './comparison.js'
import { diffBody } from './diff-body.js'
import { diffErrors } from './diff-errors.js'
import { diffFacts } from './diff-facts.js'
import { diffList } from './diff-list.js'
import { diffParameters } from './diff-parameters.js'
import { diffRoots } from './diff-roots.js'
import { diffSchema } from './diff-schema.js'
import { diffDocumented } from './diff-text.js'

/** Compares two states of one operation. */
export function diffOperation(old: Operation, next: Operation, comparison: Comparison): void {
  const places = placesOf(old, next)
  diffFacts('Operation', old, next, places, comparison)
  diffDocumented(old, next, comparison)
  diffFacts('CallOptions', old.options, next.options, places, comparison)
  diffErrors(old.errors, next.errors, 'error', comparison)
  const request = atSide(comparison, 'request', '')
  diffParameters(old.parameters, next.parameters, request)
  diffBody(old.requestBody, next.requestBody, request)
  diffRoots(old.roots, next.roots, [...old.parameters, ...next.parameters], request)
  diffResponse(old.response, next.response, atSide(comparison, 'response', 'response'))
  diffNotices(old.notices, next.notices, comparison)
}

function diffNotices(
  old: readonly FollowingNotice[] = [],
  next: readonly FollowingNotice[] = [],
  comparison: Comparison,
): void {
  const words = ({ webhook }: FollowingNotice): string => webhook
  const both = diffList(old, next, {
    subject: 'notice',
    removed: 'notice-removed',
    added: 'notice-added',
    keyOf: words,
    words,
    at: () => comparison,
  })
  for (const [before, after] of both)
    diffFacts('FollowingNotice', before, after, placesOf(before, after), comparison)
}

function diffResponse(old: Response, next: Response, comparison: Comparison): void {
  const places = placesOf(old, next)
  if (old.kind !== next.kind)
    note(comparison, 'response-changed', {
      subject: 'response',
      before: old.kind,
      after: next.kind,
      ...places,
    })
  if (old.status !== next.status)
    note(comparison, 'status-changed', {
      subject: 'status',
      before: String(old.status),
      after: String(next.status),
      ...places,
    })
  if (old.kind !== next.kind) return
  diffFacts('Response', old, next, places, comparison)
  const before = describedSchema(old)
  const after = describedSchema(next)
  if (before !== undefined && after !== undefined) diffSchema(before, after, comparison)
}

function describedSchema(response: Response): ObjectSchema | undefined {
  if (response.kind === 'object') return response.schema
  return response.kind === 'error-only' ? response.error : undefined
}
