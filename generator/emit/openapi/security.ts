import type { Operation } from '../../model/model.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'

/** How calls are signed, for `components`. */
export const securitySchemes: JsonRecord = {
  v3Signature: {
    type: 'http',
    scheme: 'WECHATPAY2-SHA256-RSA2048',
    description:
      "Signature of the request with the merchant's RSA key: `Authorization: WECHATPAY2-SHA256-RSA2048 mchid=…,nonce_str=…,timestamp=…,serial_no=…,signature=…`.",
  },
  v2Signature: {
    type: 'apiKey',
    in: 'query',
    name: 'sign',
    description:
      'Digest (MD5 or HMAC-SHA256) of all members with the v2 key, sent as the member `sign` of the XML body, or of the query where there is no body.',
  },
  clientCertificate: {
    type: 'mutualTLS',
    description: "The merchant's client certificate, for calls of v2 that move money back or out.",
  },
}

/** Members of one requirement are needed together. */
export function securityRequirements(operation: Operation): JsonValue {
  const signature = operation.protocol === 'v3' ? 'v3Signature' : 'v2Signature'
  return [{ [signature]: [], clientCertificate: operation.options.security && [] }]
}
