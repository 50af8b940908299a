/** Seconds that a request's clock may be off, in both directions. */
export const clockTolerance = 300

/**
 * The nonces of requests that were accepted. A nonce is forgotten when the clock would refuse its timestamp anyway, so the
 * memory holds at most what ten minutes bring.
 */
export class NonceMemory {
  /** Nonces by stretches of 300 s of their timestamps. */
  readonly #stretches = new Map<number, Set<string>>()

  /** Whether the caller used the nonce before. */
  has(caller: string, nonce: string): boolean {
    const key = keyOf(caller, nonce)
    return [...this.#stretches.values()].some(nonces => nonces.has(key))
  }

  /** Remembers a nonce. `timestamp` is the request's, `now` the service's, both in seconds. */
  add(caller: string, nonce: string, timestamp: number, now: number): void {
    for (const stretch of this.#stretches.keys())
      if ((stretch + 2) * clockTolerance < now) this.#stretches.delete(stretch)
    const stretch = Math.floor(timestamp / clockTolerance)
    const nonces = this.#stretches.get(stretch) ?? new Set()
    nonces.add(keyOf(caller, nonce))
    this.#stretches.set(stretch, nonces)
  }

  /** How many are remembered. */
  get size(): number {
    return [...this.#stretches.values()].reduce((sum, nonces) => sum + nonces.size, 0)
  }

  clear(): void {
    this.#stretches.clear()
  }
}

/** A text of its own: the nonce is a slice of a header, and would keep all of it in memory, five times its own size. */
function keyOf(caller: string, nonce: string): string {
  return Buffer.from(`${caller} ${nonce}`).toString('utf8')
}
