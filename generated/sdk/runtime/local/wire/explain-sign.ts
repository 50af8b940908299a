import type { WireMerchant } from './parties.js'
import type { XmlFields } from './read-xml.js'
import type { SignType } from './refusal.js'
import { hashOf, signOfV2 } from './sign-of-v2.js'

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

/** Signs that clients make by mistake, with what is wrong about each. */
function wrongSigns(fields: XmlFields, type: SignType, merchant: WireMerchant): readonly WrongSign[] {
  const { mchid, apiV2Key, apiV3Key } = merchant
  const other: SignType = type === 'MD5' ? 'HMAC-SHA256' : 'MD5'
  const says = fields.has('sign_type')
    ? `sign_type says ${type}`
    : `there is no sign_type, which means ${type}`
  return [
    ['The sign is in small letters. Send it in capitals.', signOfV2(fields, apiV2Key, type).toLowerCase()],
    [
      `The sign is one of ${other}, but ${says}. Send the sign_type that you sign with.`,
      signOfV2(fields, apiV2Key, other),
    ],
    [
      `The sign was made with the APIv3 key of mch_id ${mchid}. v2 takes the APIv2 key.`,
      signOfV2(fields, apiV3Key, type),
    ],
    ...['sign_type', 'nonce_str', 'mch_id', 'appid'].map(
      (name): WrongSign => [
        `The sign does not cover ${name}. It covers every field but sign.`,
        signOfV2(without(fields, name), apiV2Key, type),
      ],
    ),
    ...wrongTexts(fields, apiV2Key).map(
      ([reason, text]): WrongSign => [reason, hashOf(text, apiV2Key, type)],
    ),
  ]
}

function wrongTexts(fields: XmlFields, key: string): readonly (readonly [string, string])[] {
  const byName = (a: Pair, b: Pair): number => Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0]))
  const present = [...fields].filter(([name]) => name !== 'sign')
  const filled = present.filter(([, value]) => value !== '')
  const ordered = filled.toSorted(byName)
  const text = textOfPairs(ordered)
  const over = (change: (value: string) => string): string =>
    textOfPairs(ordered.map(([name, value]): Pair => [name, change(value)]))
  const end = `&key=${key}`
  return [
    ['The sign covers empty values, too. Leave them out of it.', textOfPairs(present.toSorted(byName)) + end],
    ['The fields are not in order: sort them by the bytes of their names.', textOfPairs(filled) + end],
    ['&key= and the APIv2 key are missing at the end of the signed text.', text],
    ['The APIv2 key follows the text without &key= before it.', text + key],
    ['The values were encoded for a URL before signing. Sign them plain.', over(encodeURIComponent) + end],
    ['The values were escaped for XML before signing. Sign them plain.', over(escaped) + end],
  ]
}

type Pair = readonly [name: string, value: string]

function textOfPairs(pairs: readonly Pair[]): string {
  return pairs.map(pair => pair.join('=')).join('&')
}

function without(fields: XmlFields, name: string): XmlFields {
  return new Map([...fields].filter(([each]) => each !== name))
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
