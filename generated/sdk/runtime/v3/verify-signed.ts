import type { KeyObject } from 'node:crypto'
import type { SignatureMemory } from '../client/signature-memory.js'
import { verifyMessage } from '../crypto/index.js'
import { responseMessage } from '../crypto/messages.js'
import { VerificationError, type VerificationErrorCode } from '../errors/errors.js'
import { messageOf, WechatPayError } from '../errors/wechatpay-error.js'
import {
  type SignatureHeaders,
  type SignedMessage,
  signatureFault,
  unsignedAdvice,
} from './signature-fault.js'

/** A signed message that may be accepted once. */
export interface SignedMessageOnce extends SignedMessage {
  readonly seen: SignatureMemory
}

/** Seconds by which the clocks may differ (official documents, 签名验证). */
export const maxClockOffset = 300

const probePrefix = 'WECHATPAY/SIGNTEST/'

/**
 * Proves that a response comes from WeChat Pay, is recent, and was not seen before.
 *
 * Throws `VerificationError`, with its own code for each reason.
 */
export async function verifySigned(message: SignedMessageOnce): Promise<void> {
  rememberSignature(await verifySignature(message), message)
}

/**
 * Proves that a message comes from WeChat Pay and is recent. Gives its signature (base64) for `rememberSignature`, once the
 * message was used. Throws `VerificationError`, with its own code for each reason.
 */
export async function verifySignature(message: SignedMessage): Promise<string> {
  const headers = readSignatureHeaders(message)
  const key = await keyOf(headers, message)
  const { timestamp, nonce, signature } = headers
  const text = responseMessage({ timestamp, nonce, body: message.body })
  if (verifyMessage(text, signature, key)) return signature
  const { what, advice } = await signatureFault(headers, text, message)
  throw problem('SIGNATURE_INVALID', what, advice, message)
}

/** Remembers a verified signature. Throws `VerificationError` (`SIGNATURE_REPLAYED`) where it was remembered before. */
export function rememberSignature(
  signature: string,
  message: Pick<SignedMessageOnce, 'headers' | 'seen' | 'now'>,
): void {
  if (message.seen.add(signature, message.now)) return
  throw problem(
    'SIGNATURE_REPLAYED',
    'A message with this signature was seen before.',
    'Do not act on it a second time.',
    message,
  )
}

/**
 * The error of a certificate download says nothing about the message: its outcome is not that of the call, and it must not
 * make the call repeat.
 */
async function keyOf({ serial }: SignatureHeaders, message: SignedMessage): Promise<KeyObject> {
  try {
    return await message.platformKeys.find(serial)
  } catch (error) {
    if (error instanceof VerificationError)
      throw problem(error.code, messageOf(error), error.advice, message, error.cause)
    if (!(error instanceof WechatPayError)) throw error
    const text = `The key that signed the message is not known, and could not be fetched (${error.code}).`
    const advice =
      'Do not use the content: query what became of it. The cause says why platform certificates cannot be fetched.'
    throw problem('SERIAL_UNKNOWN', text, advice, message, error)
  }
}

/** Reads the headers: all there, once, recent, not a probe. Throws `VerificationError`. */
export function readSignatureHeaders(
  message: Pick<SignedMessage, 'headers' | 'now' | 'operation' | 'status'>,
): SignatureHeaders {
  const [timestamp, nonce, signature, serial] = (['Timestamp', 'Nonce', 'Signature', 'Serial'] as const).map(
    name => readSignedHeader(`Wechatpay-${name}`, message),
  )
  if (!timestamp || !nonce || !signature || !serial) throw missing('Wechatpay-*', message)
  if (signature.startsWith(probePrefix)) {
    throw problem(
      'SIGNATURE_PROBE',
      'WeChat Pay sent a wrong signature on purpose, to see whether you verify it.',
      'Nothing is broken: refuse it like any wrong signature. A call may be repeated, a notice comes again.',
      message,
    )
  }
  checkTimestamp(timestamp, message)
  return { timestamp, nonce, signature, serial }
}

/** A header of a signature. Throws `VerificationError` if it is missing, repeated or malformed. */
export function readSignedHeader(
  name: string,
  message: Pick<SignedMessage, 'headers' | 'operation' | 'status'>,
): string {
  const value = message.headers.get(name)
  if (value === null || value === '') throw missing(name, message)
  // Fetch joins repeated headers with a comma; none of the four may hold one.
  if (value.includes(',')) {
    const text = `The header ${name} appears more than once.`
    const advice = 'Do not use the content; look for a proxy that adds headers.'
    throw problem('SIGNATURE_HEADER_DUPLICATE', text, advice, message)
  }
  // With a line end, a part of the nonce could pass for the beginning of the body.
  if (/^[!-~]+$/.test(value)) return value
  const text = `The header ${name} holds characters that it must not have.`
  throw problem('SIGNATURE_INVALID', text, changedAdvice, message)
}

const changedAdvice = 'Do not use the content; look for a proxy that changes headers.'

function checkTimestamp(timestamp: string, message: Pick<SignedMessage, 'headers' | 'now'>): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    const text = 'The header Wechatpay-Timestamp is not a number of seconds.'
    throw problem('TIMESTAMP_INVALID', text, changedAdvice, message)
  }
  const offset = Math.floor(message.now / 1000) - Number(timestamp)
  if (Math.abs(offset) <= maxClockOffset) return
  const side = offset > 0 ? 'behind' : 'ahead of'
  throw problem(
    'CLOCK_OFFSET',
    `The message was signed ${Math.abs(offset)} s ${side} this machine's clock; ${maxClockOffset} s are allowed.`,
    'Set the clock of this machine (NTP). If it is right, the message is old: do not use it.',
    message,
  )
}

function missing(
  name: string,
  message: Pick<SignedMessage, 'headers' | 'operation' | 'status'>,
): VerificationError {
  return problem(
    'SIGNATURE_MISSING',
    `The header ${name} is missing: the message is not signed.`,
    unsignedAdvice(message),
    message,
  )
}

/** The error for a message that cannot be verified. The client adds the operation and the status of a call. */
export function problem(
  code: VerificationErrorCode,
  text: string,
  advice: string,
  { headers }: Pick<SignedMessage, 'headers'>,
  cause?: unknown,
): VerificationError {
  const requestId = headers.get('Request-ID') ?? undefined
  return new VerificationError(code, text, advice, { requestId, cause })
}
