import { checkTextArgument } from '../client/check-argument.js'

/**
 * A certificate's serial number as it is compared and sent: upper-case hexadecimal, two digits a byte, like
 * `X509Certificate` gives it.
 *
 * Takes what tools print: lower case, colons or blanks between bytes, a leading `serial=` or `0x`. Other text, such as the
 * id of a WeChat Pay public key (`PUB_KEY_ID_…`), is only trimmed.
 */
export function normaliseSerial(text: string): string {
  checkTextArgument(text, 'text')
  const digits = text.replace(/^\s*(?:serial=|0x)/i, '').replace(/[\s:]/g, '')
  if (!/^[0-9a-f]+$/i.test(digits)) return text.trim()
  return (digits.length % 2 === 0 ? digits : `0${digits}`).toUpperCase()
}
