import { explainSign } from './explain-sign.js'
import { fieldsOfV2 } from './fields-of-v2.js'
import type { Parties, WireMerchant, WireRules } from './parties.js'
import type { XmlFields } from './read-xml.js'
import type { ReceivedRequest } from './received-request.js'
import type { Check, Refusal, SignType, Verified } from './refusal.js'
import { signOfV2 } from './sign-of-v2.js'

/** A v2 request that passed: its fields, `sign` included. */
export interface VerifiedV2 extends Verified {
  readonly signType: SignType
  readonly fields: XmlFields
}

/**
 * Judges a v2 request as the service does: its form, `sign_type`, `nonce_str`, the merchant, `sign`, and the client certificate
 * where the rules ask for one.
 */
export function verifyV2(
  request: ReceivedRequest,
  parties: Parties,
  rules: WireRules = {},
): VerifiedV2 | Refusal {
  const twice = [...request.headers].find(([, values]) => values.length > 1)
  if (rules.exact && twice !== undefined)
    return refuse('headers', 'PARAM_ERROR', `HTTP头${twice[0]}重复`, `The header ${twice[0]} is there twice.`)
  const fields = fieldsOfV2(request, rules.exact)
  if (typeof fields === 'string')
    return refuse('body', 'XML_FORMAT_ERROR', 'XML格式错误', `The request cannot be read: ${fields}.`)
  const signType = fields.get('sign_type') ?? 'MD5'
  if (signType !== 'MD5' && signType !== 'HMAC-SHA256')
    return refuse(
      'sign-type',
      'PARAM_ERROR',
      'sign_type有误',
      `sign_type is ${shown(signType)}. It is MD5 or HMAC-SHA256.`,
    )
  return refusedNonce(request, fields, rules) ?? verifySign(request, { fields, signType }, parties, rules)
}

interface Signed {
  readonly fields: XmlFields
  readonly signType: SignType
}

function verifySign(
  request: ReceivedRequest,
  { fields, signType }: Signed,
  parties: Parties,
  rules: WireRules,
): VerifiedV2 | Refusal {
  const fits = ({ apiV2Key }: WireMerchant): boolean =>
    fields.get('sign') === signOfV2(fields, apiV2Key, signType)
  const mchid = fields.get('mch_id') ?? fields.get('mchid')
  const named = parties.merchants.find(merchant => merchant.mchid === mchid)
  const merchant = named !== undefined && fits(named) ? named : parties.merchants.find(fits)
  if (merchant === undefined) return refusedSign(fields, signType, named, parties)
  const isOther = mchid !== undefined && mchid !== merchant.mchid
  if (isOther && named !== undefined)
    return refuse(
      'signature',
      'SIGNERROR',
      '签名错误',
      `mch_id is ${mchid}, but the APIv2 key is that of ${merchant.mchid}.`,
    )
  if (isOther && rules.anyMchid !== true) return unknownMerchant(mchid, parties)
  const refusal = rules.security === true ? refusedCertificate(request, merchant) : undefined
  return refusal ?? { kind: 'verified', protocol: 'v2', caller: merchant.mchid, signType, fields }
}

function refusedNonce(
  request: ReceivedRequest,
  fields: XmlFields,
  { nonceless = false, exact = false }: WireRules,
): Refusal | undefined {
  const nonce = fields.get('nonce_str')
  const isForm = request.parts.length > 0
  if (isForm && nonce === undefined) return undefined
  if (nonceless) {
    if (nonce === undefined || !exact) return undefined
    return refuse('nonce', 'PARAM_ERROR', '无需nonce_str', 'nonce_str is not wanted here. Leave it out.')
  }
  if ((exact ? /^[0-9A-Za-z]{1,32}$/ : /^[\x21-\x7e]{1,32}$/).test(nonce ?? '')) return undefined
  const reason = nonce === undefined ? 'There is no nonce_str.' : `nonce_str is ${shown(nonce)}.`
  return refuse(
    'nonce',
    'LACK_PARAMS',
    'nonce_str缺失或有误',
    `${reason} Send at most 32 random letters and digits.`,
  )
}

function refusedSign(
  fields: XmlFields,
  signType: SignType,
  named: WireMerchant | undefined,
  parties: Parties,
): Refusal {
  const mchid = fields.get('mch_id') ?? fields.get('mchid')
  if (mchid !== undefined && named === undefined) return unknownMerchant(mchid, parties)
  const candidates = named === undefined ? parties.merchants : [named]
  return refuse('signature', 'SIGNERROR', '签名错误', explainSign(fields, signType, candidates))
}

function refusedCertificate(
  { clientCertificate, clientCertificateFault }: ReceivedRequest,
  { mchid, certificates }: WireMerchant,
): Refusal | undefined {
  const plain = (serial: string): string => serial.toUpperCase().replace(/^0+/, '')
  if (clientCertificateFault !== undefined)
    return refuse(
      'client-certificate',
      'NO_AUTH',
      '证书有误',
      `The client certificate was not issued by this service (${clientCertificateFault}). Use the local apiclient_cert.pem with its key.`,
    )
  if (clientCertificate === undefined)
    return refuse(
      'client-certificate',
      'NO_AUTH',
      '请使用商户API证书',
      "This operation needs the merchant's client certificate (apiclient_cert.pem) over TLS. Call the https address, with the certificate, its key and the local certificate authority.",
    )
  if (certificates.some(({ serial }) => plain(serial) === plain(clientCertificate))) return undefined
  return refuse(
    'client-certificate',
    'NO_AUTH',
    '证书与商户号不符',
    `The client certificate ${clientCertificate} is not that of mch_id ${mchid}. Known: ${certificates.map(({ serial }) => serial).join(', ')}.`,
  )
}

function unknownMerchant(mchid: string, { merchants }: Parties): Refusal {
  const known = merchants.map(each => each.mchid).join(', ')
  return refuse(
    'caller',
    'MCHID_NOT_EXIST',
    '商户号有误',
    `There is no merchant ${shown(mchid)} here. Known: ${known}.`,
  )
}

function refuse(check: Check, code: string, message: string, reason: string): Refusal {
  return { kind: 'refusal', protocol: 'v2', check, status: 200, code, message, reason }
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 80))
}
