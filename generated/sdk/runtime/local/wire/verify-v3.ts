import { readAuthorization } from './authorization.js'
import { certificateOf, type Judge, refusedSignature, refusedTime } from './check-caller.js'
import { refusedBody, refusedHeaders } from './check-content.js'
import type { OtherKey } from './explain-signature.js'
import type { NonceMemory } from './nonce-memory.js'
import type { Parties, WireMerchant, WireRules } from './parties.js'
import { headerOf, pathOf, type ReceivedRequest } from './received-request.js'
import type { Refusal, Verified } from './refusal.js'
import { refuserOf } from './refuse.js'

const refuse = refuserOf('v3')

/**
 * Judges a v3 request as the service does: the header `Authorization`, the other headers, the body's form, merchant and
 * certificate, clock (300 s), nonce, signature. `now` is in milliseconds.
 */
export function verifyV3(
  request: ReceivedRequest,
  parties: Parties,
  memory: NonceMemory,
  now: number,
  rules: WireRules = {},
): Verified | Refusal {
  const authorization = readAuthorization(headerOf(request, 'authorization'), 'v3')
  if (typeof authorization === 'string') return refusedAuthorization(request, authorization)
  const content = refusedHeaders(request, refuse, rules) ?? refusedBody(request, refuse)
  if (content !== undefined) return content
  const merchant = parties.merchants.find(({ mchid }) => mchid === authorization.caller)
  if (merchant === undefined) return unknownMerchant(authorization.caller, parties)
  const serials = merchant.platformKeys.map(({ serial }) => serial)
  const judge: Judge = { protocol: 'v3', refuse, memory, now, rules }
  const certificate = certificateOf(authorization, merchant.certificates, serials, judge)
  if ('kind' in certificate) return certificate
  const refusal =
    refusedPlatformSerial(request, merchant, rules) ??
    refusedTime(authorization, judge) ??
    refusedSignature(request, authorization, certificate, othersThan(certificate.serial, parties), judge)
  if (refusal !== undefined) return refusal
  const platformSerial = headerOf(request, 'wechatpay-serial')
  return {
    kind: 'verified',
    protocol: 'v3',
    caller: merchant.mchid,
    ...(platformSerial === undefined ? {} : { platformSerial }),
  }
}

/** Judges a request of an operation that wants no signature. Undefined: it goes. */
export function refusedUnsigned(request: ReceivedRequest): Refusal | undefined {
  if (!request.headers.has('authorization')) return undefined
  return refuse({
    check: 'authorization',
    status: 401,
    message: '该接口无需签名',
    reason: 'There is a header Authorization, but this address is fetched without a signature. Leave it out.',
  })
}

function refusedAuthorization(request: ReceivedRequest, what: string): Refusal {
  const brand = (headerOf(request, 'authorization') ?? '').startsWith('WECHATPAY-BRAND-')
  const hint = brand ? ' The scheme of brands is for /brand/… alone.' : ''
  return refuse({
    check: 'authorization',
    status: 401,
    message: 'HTTP头Authorization的格式有误',
    reason: `In the headers, ${what}. Send: WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…".${hint}`,
  })
}

function unknownMerchant(mchid: string, { merchants }: Parties): Refusal {
  return refuse({
    check: 'caller',
    status: 401,
    message: '商户号有误',
    reason: `There is no merchant ${JSON.stringify(mchid.slice(0, 80))} here. Known: ${merchants.map(each => each.mchid).join(', ')}.`,
  })
}

function refusedPlatformSerial(
  request: ReceivedRequest,
  { mchid, platformKeys, certificates }: WireMerchant,
  { serialIsRequired = false }: WireRules,
): Refusal | undefined {
  const serial = headerOf(request, 'wechatpay-serial')
  const isDownload = /\/v3\/(?:global\/)?certificates$/.test(pathOf(request))
  const known = `Known of mchid ${mchid}: ${platformKeys.map(key => key.serial).join(', ')}.`
  const refused = (reason: string): Refusal =>
    refuse({ check: 'platform-serial', status: 400, message: 'HTTP头Wechatpay-Serial有误', reason })
  if (serial === undefined)
    return serialIsRequired && !isDownload ? refused(`There is no Wechatpay-Serial. ${known}`) : undefined
  if (platformKeys.some(key => key.serial === serial)) return undefined
  if (certificates.some(key => key.serial === serial))
    return refused(
      `Wechatpay-Serial is that of your own API certificate. It names WeChat Pay's key. ${known}`,
    )
  return refused(
    `Wechatpay-Serial names no key of WeChat Pay: ${JSON.stringify(serial.slice(0, 80))}. ${known}`,
  )
}

/** Whose key a signature may be by mistake. */
export function othersThan(serial: string, { merchants, brands }: Parties): readonly OtherKey[] {
  const all = [
    ...merchants.map(({ mchid, certificates }) => ({ whose: `mchid ${mchid}`, certificates })),
    ...brands.map(({ brandId, certificates }) => ({ whose: `brand_id ${brandId}`, certificates })),
  ]
  return all.flatMap(({ whose, certificates }) =>
    certificates
      .filter(key => key.serial !== serial)
      .map(key => ({ whose: `${whose} (serial ${key.serial})`, publicKey: key.publicKey })),
  )
}
