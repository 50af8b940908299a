import { isDataObject, ownMember } from '../client/data-object.js'
import type { FollowedPaging } from '../descriptors.js'
import { ResponseError } from '../errors/errors.js'
import { parseFieldPath } from '../field-path.js'
import { positionInLink, wholeNumber } from './position.js'

/** What an answer says of its page; a member is undefined where the answer does not have it. */
export interface PageFacts {
  readonly elements: readonly unknown[]
  /** Elements of all pages. */
  readonly total: number | undefined
  readonly position: number | undefined
  readonly size: number | undefined
  /** The mark of the next page. */
  readonly token: string | undefined
  /** Whether the answer leads to the next page: by its address, or with the member that says so. */
  readonly more: boolean | undefined
  /** The position in the address of the next page. */
  readonly linked: number | undefined
}

/** Reads the page of an answer. Throws `ResponseError` (`PAGE_UNREADABLE`) where its list is none. */
export function readPage(data: unknown, paging: FollowedPaging): PageFacts {
  const list = ownMember(data, paging.items) ?? []
  if (!isDataObject(data) || !Array.isArray(list)) throw unreadable(paging.items)
  const number = (name: string | undefined): number | undefined =>
    name === undefined ? undefined : wholeNumber(ownMember(data, name))
  const next = paging.next === undefined ? undefined : textAt(data, paging.next)
  const stated = paging.more === undefined ? undefined : ownMember(data, paging.more)
  const link = paging.form === 'token' ? undefined : next
  return {
    elements: list,
    total: number(paging.total),
    position: number(paging.answeredPosition),
    size: number(paging.answeredSize),
    token: paging.form === 'token' ? next : undefined,
    more: typeof stated === 'boolean' ? stated : link === undefined ? undefined : true,
    linked: link === undefined ? undefined : positionInLink(link, paging),
  }
}

function textAt(data: unknown, path: string): string | undefined {
  let value = data
  for (const step of parseFieldPath(path))
    value = step.kind === 'member' ? ownMember(value, step.name) : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

function unreadable(items: string): ResponseError {
  const message = `The answer has no list where the page has it (${items}).`
  const advice = 'Look at the answer with the function of the page; the service may have changed it.'
  return new ResponseError('PAGE_UNREADABLE', message, advice, { outcome: 'rejected' })
}
