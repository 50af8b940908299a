import { randomFillSync } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const length = 32

/** Four times the length of the alphabet. Bytes from here on are passed over: with them, the first letters would come more often. */
const fairBytes = 248

/** Random bytes for some thirty nonces: asking the source for each one costs more than the rest of a nonce. */
const drawnBytes = 1024
const drawn = /* @__PURE__ */ new Uint8Array(drawnBytes)
let used = drawnBytes

/** 32 random characters of `A-Z a-z 0-9`, each equally likely, from the system's secure source. */
export function createNonce(): string {
  let nonce = ''
  while (nonce.length < length) {
    const byte = nextByte()
    if (byte < fairBytes) nonce += alphabet.charAt(byte % alphabet.length)
  }
  return nonce
}

/** A random byte that nobody has seen. */
function nextByte(): number {
  if (used === drawnBytes) {
    randomFillSync(drawn)
    used = 0
  }
  const byte = drawn[used] ?? 0
  used += 1
  return byte
}
