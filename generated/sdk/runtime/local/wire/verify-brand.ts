import { readAuthorization } from './authorization.js'
import { certificateOf, type Judge, refusedSignature, refusedTime } from './check-caller.js'
import { refusedBody, refusedHeaders } from './check-content.js'
import type { NonceMemory } from './nonce-memory.js'
import type { Parties, WireBrand, WireRules } from './parties.js'
import { headerOf, type ReceivedRequest } from './received-request.js'
import type { Refusal, Verified } from './refusal.js'
import { refuserOf } from './refuse.js'
import { othersThan } from './verify-v3.js'

const refuse = refuserOf('brand')

/**
 * Judges a request of the brand API: as v3 with a scheme of its own, `brand_id` in place of `mchid`, and a
 * `Wechatpay-Serial` that must name a public key of the brand.
 */
export function verifyBrand(
  request: ReceivedRequest,
  parties: Parties,
  memory: NonceMemory,
  now: number,
  rules: WireRules = {},
): Verified | Refusal {
  const authorization = readAuthorization(headerOf(request, 'authorization'), 'brand')
  if (typeof authorization === 'string') return refusedAuthorization(authorization)
  const content = refusedHeaders(request, refuse, rules) ?? refusedBody(request, refuse)
  if (content !== undefined) return content
  const brand = parties.brands.find(({ brandId }) => brandId === authorization.caller)
  if (brand === undefined) return unknownBrand(authorization.caller, parties)
  const serials = brand.platformKeys.map(({ serial }) => serial)
  const judge: Judge = { protocol: 'brand', refuse, memory, now, rules }
  const certificate = certificateOf(authorization, brand.certificates, serials, judge)
  if ('kind' in certificate) return certificate
  const platformSerial = headerOf(request, 'wechatpay-serial') ?? ''
  const refusal =
    refusedPlatformSerial(platformSerial, brand, parties) ??
    refusedTime(authorization, judge) ??
    refusedSignature(request, authorization, certificate, othersThan(certificate.serial, parties), judge)
  return refusal ?? { kind: 'verified', protocol: 'brand', caller: brand.brandId, platformSerial }
}

function refusedAuthorization(what: string): Refusal {
  return refuse({
    check: 'authorization',
    status: 401,
    message: 'HTTP头Authorization的格式有误',
    reason: `In the headers, ${what}. Send: WECHATPAY-BRAND-SHA256-RSA2048 brand_id="…",nonce_str="…",timestamp="…",serial_no="…",signature="…".`,
  })
}

function unknownBrand(brandId: string, { brands }: Parties): Refusal {
  return refuse({
    check: 'caller',
    status: 401,
    message: '品牌ID有误',
    reason: `There is no brand ${JSON.stringify(brandId.slice(0, 80))} here. Known: ${brands.map(each => each.brandId).join(', ')}.`,
  })
}

function refusedPlatformSerial(
  serial: string,
  { brandId, platformKeys }: WireBrand,
  { merchants }: Parties,
): Refusal | undefined {
  if (platformKeys.some(key => key.serial === serial)) return undefined
  const isMerchants = merchants.some(each => each.platformKeys.some(key => key.serial === serial))
  const what = isMerchants
    ? 'Wechatpay-Serial is a key for a merchant; brands have their own.'
    : `Wechatpay-Serial names no key of the brand: ${JSON.stringify(serial.slice(0, 80))}.`
  return refuse({
    check: 'platform-serial',
    status: 400,
    code: 'INVALID_REQUEST',
    message: 'HTTP头Wechatpay-Serial不是该品牌的微信支付公钥ID',
    reason: `${what} Known of brand_id ${brandId}: ${platformKeys.map(key => key.serial).join(', ')}.`,
  })
}
