import { RequestError } from '../errors/request-error.js'

/** What the user is to pay: the `prepay_id` of the order, or the whole `package` made of it. */
export type PrepayReference =
  | { readonly prepayId: string; readonly package?: never }
  | { readonly package: string; readonly prepayId?: never }

/**
 * The `package` of a payment on a page: `prepay_id=…`.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) where neither or the wrong one of the two forms is given.
 */
export function prepayPackage(reference: PrepayReference): string {
  if (reference.package !== undefined) return reference.package
  const { prepayId } = reference
  if (typeof prepayId !== 'string' || prepayId === '')
    throw problem('is missing', 'Give what placing the order answered.')
  if (prepayId.startsWith('prepay_id='))
    throw problem('has prepay_id= before it', 'Give it as package, or without.')
  return `prepay_id=${prepayId}`
}

function problem(what: string, advice: string): RequestError {
  return new RequestError('INVALID_PARAMETER', `prepayId ${what}.`, advice, { field: 'prepayId' })
}
