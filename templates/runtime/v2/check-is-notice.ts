import { VerificationError } from '../errors/verification-error.js'

/**
 * Names that only what the merchant signs has: parameters of payments for pages, mini programs and apps, and of links
 * to pages of WeChat Pay. Users see these with their signs, which are made with the same key as those of notices.
 */
const merchantNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'paySign',
  'package',
  'prepayid',
  'partnerid',
  'nonceStr',
  'noncestr',
  'timeStamp',
  'timestamp',
  'time_stamp',
  'notify_url',
])

/** Every notice has one of them. */
const noticeNames = ['return_code', 'mch_id', 'event_type']

/**
 * Proves of fields whose sign is right that they are a notice, and not something else that was signed with the APIv2
 * key and got into other hands. Throws `VerificationError` (`SIGNATURE_INVALID`).
 */
export function checkIsNotice(texts: Readonly<Record<string, string>>, operation: string): void {
  const names = Object.keys(texts)
  if (noticeNames.some(name => names.includes(name)) && !names.some(name => merchantNames.has(name))) return
  throw new VerificationError(
    'SIGNATURE_INVALID',
    'The message is no notice, but something that the merchant signed, such as the parameters of a payment.',
    'Do not act on it: somebody took a sign that a user was given, and sends it as a notice.',
    { operation },
  )
}
