/**
 * Remembers signatures that were accepted, so that a message recorded and sent again is noticed.
 *
 * It holds the last `capacity` of them in fixed memory. Older messages are refused by their timestamp.
 */
export class SignatureMemory {
  readonly #ring: Float64Array
  readonly #known = new Set<number>()
  #next = 0

  constructor(capacity = 8192) {
    this.#ring = new Float64Array(capacity)
  }

  /** Adds a signature (base64); false where it was there already. */
  add(signature: string): boolean {
    const key = keyOf(signature)
    if (this.#known.has(key)) return false
    const oldest = this.#ring[this.#next]
    if (oldest !== undefined && oldest !== 0) this.#known.delete(oldest)
    this.#ring[this.#next] = key
    this.#next = (this.#next + 1) % this.#ring.length
    this.#known.add(key)
    return true
  }
}

/** 52 bits of a signature, which are as good as random; numbers keep no text alive. */
function keyOf(signature: string): number {
  const bytes = Buffer.from(signature.slice(0, 12), 'base64')
  return bytes.length < 7 ? 1 : 1 + bytes.readUIntBE(0, 6) * 16 + ((bytes[6] ?? 0) & 15)
}
