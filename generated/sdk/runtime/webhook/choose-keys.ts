import type { ResponseHeaders } from '../caller.js'
import { neededBrand, neededMerchant } from '../client/merchant.js'
import type { WebhookDescriptor } from '../descriptors.js'
import type { VerificationError } from '../errors/errors.js'
import { problem } from '../v3/verify-signed.js'
import type { NoticeKeys, Receiver } from './receiver.js'

type Side = 'v3' | 'brand'

/**
 * The keys for a notice, before anything of it is trusted: those of the merchant or those of the brand, never both.
 *
 * The descriptors say whose notices are expected. Where both are, the header `Wechatpay-Serial` decides, which no two
 * accounts share. It is not signed, but a wrong one only chooses a key under which the signature is wrong.
 *
 * Throws `ConfigurationError` where the expected keys are not set; `VerificationError` (`SERIAL_UNKNOWN`) for a key of the
 * side that is not expected.
 */
export function chooseKeys(
  receiver: Receiver,
  descriptors: readonly WebhookDescriptor[],
  headers: Pick<ResponseHeaders, 'get'>,
): NoticeKeys {
  const expected = expectedKeys(receiver, descriptors)
  const serial = headers.get('Wechatpay-Serial') ?? ''
  const named = [receiver.merchant, receiver.brand].find(keys => keys?.platformKeys.serials.includes(serial))
  if (named !== undefined && !expected.includes(named)) throw unexpected(named, headers)
  const [first] = expected
  // A serial number that nobody knows yet may be that of a certificate, which only merchants have.
  return neededMerchant(named ?? first, 'No notice can be verified')
}

/** The keys of the sides whose notices are expected, the merchant's first; without descriptors, of all that are set. */
function expectedKeys(
  { merchant, brand }: Receiver,
  descriptors: readonly WebhookDescriptor[],
): readonly NoticeKeys[] {
  if (descriptors.length === 0) return [merchant, brand].filter(keys => keys !== undefined)
  const isExpected = (side: Side): boolean => descriptors.some(({ protocol }) => protocol === side)
  const what = 'Notices cannot be verified'
  return [
    ...(isExpected('v3') ? [neededMerchant(merchant, what)] : []),
    ...(isExpected('brand') ? [neededBrand(brand, what)] : []),
  ]
}

function unexpected({ owner }: NoticeKeys, headers: Pick<ResponseHeaders, 'get'>): VerificationError {
  const { noun, protocol } = owner
  const text = `The notice names a key of the ${noun}, whose notices are not expected here.`
  const advice = `Refuse it. If notices of the ${noun} are to arrive at this address, pass their descriptors, too (webhooks/${protocol}/…).`
  return problem('SERIAL_UNKNOWN', text, advice, { headers })
}
