import { isDataObject, ownMember } from '../client/data-object.js'
import type { FollowedPaging } from '../descriptors.js'
import { invalidPart } from '../errors/errors.js'
import { parseFieldPath } from '../field-path.js'
import type { PagePosition } from './page-types.js'

/**
 * The position that a request asks for; undefined where it leaves it to the service. Throws `RequestError`
 * (`INVALID_PARAMETER`) for a value that is no position.
 */
export function givenPosition(request: object, { form, position }: FollowedPaging): PagePosition | undefined {
  const { group, name } = placeOf(position)
  const value = ownMember(ownMember(request, group), name)
  if (value === undefined || value === null || value === '') return undefined
  if (form === 'token') {
    if (typeof value === 'string') return value
    throw invalidPart(
      'INVALID_PARAMETER',
      position,
      'is not text',
      'Give the `next` of a page, or leave it out.',
    )
  }
  const number = wholeNumber(value)
  if (number !== undefined) return number
  const advice = 'Give a whole number from 0 on: the `next` of a page, or where the first page begins.'
  throw invalidPart('INVALID_PARAMETER', position, 'is not the position of a page', advice)
}

/** A copy of a request that asks for another page; the request stays as it is. */
export function withPosition(request: object, paging: FollowedPaging, position: PagePosition): object {
  const { group, name } = placeOf(paging.position)
  const own = ownMember(request, group)
  const value = paging.text === true ? String(position) : position
  return { ...request, [group]: { ...(isDataObject(own) ? own : {}), [name]: value } }
}

/** Where the position stands: every path of one has two steps. */
function placeOf(path: string): { readonly group: string; readonly name: string } {
  const [group = '', name = ''] = parseFieldPath(path).map(step => (step.kind === 'member' ? step.name : ''))
  return { group, name }
}

/** The position in the address of the next page; undefined where the address has none. */
export function positionInLink(link: string, { position }: FollowedPaging): number | undefined {
  const query = /\?([^#]*)/.exec(link)?.[1] ?? ''
  return wholeNumber(new URLSearchParams(query).get(placeOf(position).name))
}

/** A whole number from 0 on, also as text, which XML has alone. */
export function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}
