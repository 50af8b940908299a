import type { DataObject } from '../../../client/data-object.js'
import { wholeMember } from './whole-member.js'

/** A page of a list, and what the answer says of it. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total_count: number
  readonly offset: number
  readonly limit: number
}

/**
 * Part of a list, as `offset` and `limit` of a query ask for it.
 *
 * `unit`: whether `offset` counts pages (`分页页码`) or items (`开始位置`).
 */
export function pageOf<T>(
  all: readonly T[],
  query: DataObject,
  { unit, limit: usual }: { readonly unit: 'pages' | 'items'; readonly limit: number },
): Page<T> {
  const offset = Math.max(0, wholeMember(query, 'offset') ?? 0)
  const limit = Math.max(1, wholeMember(query, 'limit') ?? usual)
  const start = unit === 'pages' ? offset * limit : offset
  return { items: all.slice(start, start + limit), total_count: all.length, offset, limit }
}
