import { type KeyObject, verify } from 'node:crypto'
import { type Authorization, schemes } from './authorization.js'
import { explainSignature, type OtherKey } from './explain-signature.js'
import { clockTolerance, type NonceMemory } from './nonce-memory.js'
import type { NamedKey, WireRules } from './parties.js'
import type { ReceivedRequest } from './received-request.js'
import type { Refusal } from './refusal.js'
import type { Refuse } from './refuse.js'
import { signedMessage, signInformation } from './signed-message.js'

/** What a v3 or brand request is judged by. */
export interface Judge {
  readonly protocol: 'v3' | 'brand'
  readonly refuse: Refuse
  readonly memory: NonceMemory
  /** Milliseconds since 1970. */
  readonly now: number
  readonly rules: WireRules
}

/** Clock and nonce. */
export function refusedTime(
  { timestamp, nonce_str: nonce, caller }: Authorization,
  { refuse, memory, now, rules }: Judge,
): Refusal | undefined {
  const clock = (reason: string): Refusal =>
    refuse({
      check: 'clock',
      status: 401,
      message: 'Authorization的timestamp与当前时间相差超过5分钟',
      reason,
    })
  if (!/^\d{10}$/.test(timestamp))
    return clock(
      `timestamp is ${JSON.stringify(timestamp)}. Send seconds since 1970${/^\d{13}$/.test(timestamp) ? ', not milliseconds' : ''}.`,
    )
  const offset = Number(timestamp) - Math.floor(now / 1000)
  if (Math.abs(offset) > clockTolerance)
    return clock(
      `timestamp is ${Math.abs(offset)} s ${offset < 0 ? 'behind' : 'ahead of'} the service's clock; ${clockTolerance} s are allowed. Set the clock, and sign each attempt anew.`,
    )
  const refused = (reason: string): Refusal =>
    refuse({ check: 'nonce', status: 401, message: 'Authorization的nonce_str有误', reason })
  if (!(rules.exact ? /^[0-9A-Za-z]{32}$/ : /^[\x21-\x7e]{1,64}$/).test(nonce))
    return refused(`nonce_str is ${JSON.stringify(nonce.slice(0, 80))}. Send 32 random letters and digits.`)
  if (memory.has(caller, nonce))
    return refused('nonce_str was used before. Make a new nonce and a new signature for each attempt.')
  return undefined
}

/** The certificate that the request names; a refusal if it is none of the caller's. */
export function certificateOf(
  { caller, serial_no: serial }: Authorization,
  own: readonly NamedKey[],
  platformSerials: readonly string[],
  { refuse, protocol }: Judge,
): NamedKey | Refusal {
  const found = own.find(key => key.serial === serial)
  if (found !== undefined) return found
  const known = `Known of ${schemes[protocol].callerKey} ${caller}: ${own.map(key => key.serial).join(', ')}.`
  return refuse({
    check: 'serial',
    status: 401,
    message: '证书序列号有误，须与签名私钥同属一张API证书',
    reason: `serial_no is ${JSON.stringify(serial.slice(0, 80))}: ${mistakenSerial(serial, own, platformSerials)} ${known}`,
  })
}

function mistakenSerial(
  serial: string,
  own: readonly NamedKey[],
  platformSerials: readonly string[],
): string {
  if (platformSerials.includes(serial))
    return "that is WeChat Pay's key, for Wechatpay-Serial; here goes the serial of your own API certificate."
  const plain = (text: string): string => text.replaceAll(/[\s:]/g, '').replace(/^0x/i, '').toUpperCase()
  if (own.some(key => key.serial === plain(serial)))
    return 'write it in capital letters, without colons and blanks.'
  if (own.some(key => BigInt(`0x${key.serial}`).toString() === serial)) return 'write it in hexadecimal.'
  return 'no API certificate of the caller has it.'
}

/** Verifies the signature. The nonce counts as used from then on. */
export function refusedSignature(
  request: ReceivedRequest,
  authorization: Authorization,
  { publicKey }: NamedKey,
  others: readonly OtherKey[],
  { refuse, memory, now }: Judge,
): Refusal | undefined {
  const message = signedMessage(request, authorization)
  if (fits(message, authorization.signature, publicKey)) {
    const { caller, nonce_str: nonce, timestamp } = authorization
    memory.add(caller, nonce, Number(timestamp), Math.floor(now / 1000))
    return undefined
  }
  return refuse({
    check: 'signature',
    status: 401,
    message: '签名不符，验签失败',
    reason: explainSignature(request, authorization, [publicKey], others),
    detail: signInformation(request, message),
  })
}

function fits(message: Buffer, signature: string, key: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64')
  return bytes.toString('base64') === signature && verify('sha256', message, key, bytes)
}
