import { RequestError } from '../errors/request-error.js'

/** What the header that signs a v3 request says. */
export interface AuthorizationParts {
  /** Merchant number. */
  readonly mchid: string
  /** Serial number of the merchant's API certificate. */
  readonly serial: string
  readonly nonce: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  /** In base64, over `buildRequestMessage` with the same nonce and timestamp. */
  readonly signature: string
}

/**
 * The value of the `Authorization` header of a v3 request (official documents, 签名生成).
 *
 * Throws `RequestError` (`FORBIDDEN_HEADER`) where a part holds what cannot stand in the header.
 */
export function buildAuthorization(parts: AuthorizationParts): string {
  const fields = [
    ['mchid', parts.mchid],
    ['nonce_str', parts.nonce],
    ['timestamp', `${parts.timestamp}`],
    ['serial_no', parts.serial],
    ['signature', parts.signature],
  ] as const
  const text = fields.map(([name, value]) => `${name}="${checkPart(name, value)}"`).join(',')
  return `WECHATPAY2-SHA256-RSA2048 ${text}`
}

function checkPart(name: string, value: string): string {
  // Visible ASCII without the quotation mark, which would end the value.
  if (/^[!#-~]+$/.test(value)) return value
  throw new RequestError(
    'FORBIDDEN_HEADER',
    `${name} is empty or holds characters that cannot stand in the header Authorization.`,
    'Give it in ASCII, without blanks, line ends or quotation marks.',
    { field: name },
  )
}
