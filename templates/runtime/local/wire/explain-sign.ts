import { createHash, createHmac } from 'node:crypto'
import type { WireMerchant } from './parties.js'
import type { XmlFields } from './read-xml.js'
import type { SignType } from './refusal.js'
import { signOfPairs, signOfV2 } from './sign-of-v2.js'

/** Finds the mistake behind a v2 `sign` that does not fit, and says how to mend it. */
export function explainSign(
  fields: XmlFields,
  signType: SignType,
  merchants: readonly WireMerchant[],
): string {
  const sign = fields.get('sign')
  if (sign === undefined || sign === '') return 'There is no sign.'
  for (const merchant of merchants)
    for (const [reason, wrong] of wrongSigns(fields, signType, merchant)) if (wrong === sign) return reason
  return [
    `The sign does not fit (${signType}). It covers all fields but sign and empty ones, ordered by their names' bytes,`,
    'as name=value joined by &, then &key= and the APIv2 key, in upper-case hexadecimal.',
    'Sign the plain values, not those escaped for XML or a URL. Check the APIv2 key: it is not the APIv3 key.',
  ].join(' ')
}

type WrongSign = readonly [reason: string, sign: string]

function wrongSigns(
  fields: XmlFields,
  type: SignType,
  { mchid, apiV2Key, apiV3Key }: WireMerchant,
): readonly WrongSign[] {
  const other: SignType = type === 'MD5' ? 'HMAC-SHA256' : 'MD5'
  const right = signOfV2(fields, apiV2Key, type)
  const present = [...fields].filter(([name]) => name !== 'sign')
  const filled = present.filter(([, value]) => value !== '')
  const ordered = [...filled].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const all = [...present].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const key: readonly (readonly [string, string])[] = [['key', apiV2Key]]
  const text = (pairs: typeof filled): string => pairs.map(pair => pair.join('=')).join('&')
  const over = (change: (value: string) => string): string =>
    signOfPairs(
      [...ordered.map(([name, value]): [string, string] => [name, change(value)]), ...key],
      apiV2Key,
      type,
    )
  return [
    ['The sign is in small letters. Send it in capitals.', right.toLowerCase()],
    [
      `The sign is one of ${other}, sign_type says ${type}${fields.has('sign_type') ? '' : ' (the default)'}. Send the sign_type that you sign with.`,
      signOfV2(fields, apiV2Key, other),
    ],
    [
      `The sign was made with the APIv3 key of mch_id ${mchid}. v2 takes the APIv2 key.`,
      signOfV2(fields, apiV3Key, type),
    ],
    [
      'The sign covers empty values, too. Leave them out of it.',
      signOfPairs([...all, ...key], apiV2Key, type),
    ],
    [
      'The fields are not in order: sort them by the bytes of their names.',
      signOfPairs([...filled, ...key], apiV2Key, type),
    ],
    [
      '&key= and the APIv2 key are missing at the end of the signed text.',
      hashOf(text(ordered), apiV2Key, type),
    ],
    [
      'The APIv2 key follows the text without &key= before it.',
      hashOf(text(ordered) + apiV2Key, apiV2Key, type),
    ],
    [
      'The sign does not cover sign_type. It covers every field but sign.',
      signOfV2(without(fields, 'sign_type'), apiV2Key, type),
    ],
    [
      'The sign does not cover nonce_str. It covers every field but sign.',
      signOfV2(without(fields, 'nonce_str'), apiV2Key, type),
    ],
    ['The values were encoded for a URL before signing. Sign them plain.', over(encodeURIComponent)],
    ['The values were escaped for XML before signing. Sign them plain.', over(escaped)],
  ]
}

function hashOf(text: string, key: string, type: SignType): string {
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text, 'utf8').digest('hex').toUpperCase()
}

function without(fields: XmlFields, name: string): XmlFields {
  return new Map([...fields].filter(([each]) => each !== name))
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
