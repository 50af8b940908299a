import { memberPath } from '../../diagnostics/field-path.js'
import type { Operation } from '../../model/model.js'
import type { FollowedPaging } from '../../model/paging.js'
import type { Words } from './words.js'

/** Whether a request has to say where the first page begins, because neither the tables nor the answers do. */
export function pagingNeedsStart({ form, first, answeredPosition, next }: FollowedPaging): boolean {
  return form !== 'token' && first === undefined && answeredPosition === undefined && next === undefined
}

/**
 * One line of how to go through all pages of a list; none for operations whose pages nothing follows. `call` is what stands
 * before the request: `get, client`, or the method of a chain.
 */
export function pagingLines({ paging }: Operation, call: string, { sdk }: Words): readonly string[] {
  if (paging?.kind !== 'paging') return []
  const start = pagingNeedsStart(paging) ? sdk.pagingStart(paging.position.reduce(memberPath, '')) : ''
  return [`${sdk.paging(call, paging.items)}${start}`]
}
