import { checkBytesArgument, checkTextArgument } from '../client/check-argument.js'

/** Bytes as standard base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  checkBytesArgument(bytes, 'bytes')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/**
 * Reads base64 strictly: the standard alphabet, full padding, no blanks, no unused bits set. Undefined for anything
 * else, because `Buffer.from` skips what it cannot read, so that two different texts would be one signature.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  checkTextArgument(text, 'text')
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? ownBytes(bytes) : undefined
}

/** A copy that shares no memory with Node's buffer pool, where other plaintexts may lie. */
export function ownBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
