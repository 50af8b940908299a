import { type DataObject, textMember } from '../../../client/data-object.js'
import { wholeMember } from '../shared/whole-member.js'

/** A page of a list that is asked for by `page_size` (20) and `page_token`: here the token is the place of its first item. */
export function pageOfTokens<T>(
  all: readonly T[],
  query: DataObject,
): { readonly items: readonly T[]; readonly total_count: number; readonly next_page_token?: string } {
  const size = Math.max(1, wholeMember(query, 'page_size') ?? 20)
  const start = Number.parseInt(textMember(query, 'page_token') ?? '0', 10) || 0
  const next = start + size
  return {
    items: all.slice(start, next),
    total_count: all.length,
    ...(next < all.length ? { next_page_token: String(next) } : {}),
  }
}
