import { checkBytesArgument, checkTextArgument } from '../client/check-argument.js'

/** Bytes as standard base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  checkBytesArgument(bytes, 'bytes')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/**
 * Reads strict base64: the standard alphabet, full padding, no blanks, no unused bits set. Undefined for anything else:
 * `Buffer.from` skips what it cannot read, so two different texts could be the same signature.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  checkTextArgument(text, 'text')
  const bytes = readBase64(text)
  return bytes && ownBytes(bytes)
}

/** `decodeBase64` for the runtime itself: bytes that may lie in Node's buffer pool, and leave no function. */
export function readBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

/** A copy outside of Node's buffer pool, which may hold other plaintexts. */
export function ownBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
