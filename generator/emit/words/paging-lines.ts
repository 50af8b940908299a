import { memberPath } from '../../diagnostics/field-path.js'
import type { Operation } from '../../model/model.js'
import type { FollowedPaging } from '../../model/paging.js'

/** Whether a request has to say where the first page begins, because neither the tables nor the answers do. */
export function pagingNeedsStart({ form, first, answeredPosition, next }: FollowedPaging): boolean {
  return form !== 'token' && first === undefined && answeredPosition === undefined && next === undefined
}

/** One line of how to go through all pages of a list; none for operations whose pages nothing follows. */
export function pagingLines({ paging }: Operation, call: string): readonly string[] {
  if (paging?.kind !== 'paging') return []
  const start = pagingNeedsStart(paging)
    ? ` Give \`${paging.position.reduce(memberPath, '')}\` of the first page: the tables do not say whether it is 0 or 1.`
    : ''
  return [
    `Answers in pages: \`paginate(${call}, client, request)\` goes through all elements of \`${paging.items}\`.${start}`,
  ]
}
