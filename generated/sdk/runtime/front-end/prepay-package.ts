import { checkParts, invalidPart } from './check-parts.js'

/** What the user is to pay: the `prepay_id` of the order, or the whole `package` made of it. */
export type PrepayReference =
  | { readonly prepayId: string; readonly package?: never }
  | { readonly package: string; readonly prepayId?: never }

/**
 * The `package` of a payment on a page: `prepay_id=…`.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) where it is empty, or a `prepayId` is a whole package already.
 */
export function prepayPackage(reference: PrepayReference): string {
  if (reference.package !== undefined) {
    checkParts({ package: reference.package })
    return reference.package
  }
  const { prepayId } = reference
  checkParts({ prepayId })
  if (!prepayId.startsWith('prepay_id=')) return `prepay_id=${prepayId}`
  throw invalidPart('prepayId', 'has prepay_id= before it', 'Give it as package, or without.')
}
