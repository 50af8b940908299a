import { ownMember } from '../../../client/data-object.js'

/** A whole number of a request, also as the text of a query. */
export function wholeMember(data: unknown, name: string): number | undefined {
  const value = ownMember(data, name)
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}
