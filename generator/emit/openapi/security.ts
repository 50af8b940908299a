import type { Operation } from '../../model/model.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'

const schemes = {
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
} as const satisfies JsonRecord

type SchemeName = keyof typeof schemes

function schemeNames({ protocol, options }: Operation): readonly SchemeName[] {
  if (options.unsigned === true) return []
  const signature = protocol === 'v3' ? 'v3Signature' : 'v2Signature'
  return options.security ? [signature, 'clientCertificate'] : [signature]
}

/** What a call needs, all of it together; an empty list where it needs nothing. */
export function securityRequirements(operation: Operation): JsonValue {
  const names = schemeNames(operation)
  return names.length === 0 ? [] : [Object.fromEntries(names.map(name => [name, []]))]
}

/** `components` with the schemes that the operations use; undefined where there are none. */
export function securityComponents(operations: readonly Operation[]): JsonRecord | undefined {
  const used = new Set<string>(operations.flatMap(schemeNames))
  const entries = Object.entries(schemes).filter(([name]) => used.has(name))
  return entries.length === 0 ? undefined : { securitySchemes: Object.fromEntries(entries) }
}
