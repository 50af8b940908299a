/** Milliseconds during which one timestamp is accepted: 300 s on both sides. */
const rememberedFor = 600_000

/**
 * Remembers accepted signatures, so that a recorded message is noticed when it is sent again.
 *
 * Keeps each as long as its timestamp could be accepted (600 s), in memory that grows with the traffic: at least the last
 * `capacity`, and at most twice as many. Other processes do not share it.
 */
export class SignatureMemory {
  readonly #capacity: number
  #recent = new NumberSet()
  #older = new NumberSet()
  /** Milliseconds since 1970 at which `#recent` was begun. */
  #begun = Number.NEGATIVE_INFINITY

  constructor(capacity = 131_072) {
    this.#capacity = capacity
  }

  /** Adds a signature (base64) at `now`, milliseconds since 1970; false where it was there already. */
  add(signature: string, now: number): boolean {
    const key = keyOf(signature)
    this.#makeRoom(now)
    if (this.#recent.has(key) || this.#older.has(key)) return false
    this.#recent.add(key)
    return true
  }

  /** Two generations, because dropping the oldest elements of a set one by one becomes slow. */
  #makeRoom(now: number): void {
    if (now - this.#begun <= rememberedFor && this.#recent.size < this.#capacity) return
    this.#older = this.#recent
    this.#recent = new NumberSet()
    this.#begun = now
  }
}

/** 52 bits of a signature, which are as good as random; a number does not keep the text in memory. */
function keyOf(signature: string): number {
  const bytes = Buffer.from(signature.slice(0, 12), 'base64')
  return bytes.length < 7 ? 1 : 1 + bytes.readUIntBE(0, 6) * 16 + ((bytes[6] ?? 0) & 15)
}

/**
 * A set of random numbers above 0 in a flat table: 16 to 32 bytes each, where a `Set` takes twice as much and burdens the
 * garbage collector.
 */
export class NumberSet {
  #table = new Float64Array(64)
  #size = 0

  get size(): number {
    return this.#size
  }

  has(value: number): boolean {
    return this.#table[slotOf(value, this.#table)] === value
  }

  /** Adds what is not there yet. */
  add(value: number): void {
    if (this.has(value)) return
    // Half of the table stays free, so that searches are short.
    if (this.#size * 2 >= this.#table.length) this.#grow()
    this.#table[slotOf(value, this.#table)] = value
    this.#size += 1
  }

  #grow(): void {
    const table = new Float64Array(this.#table.length * 2)
    for (const value of this.#table) if (value !== 0) table[slotOf(value, table)] = value
    this.#table = table
  }
}

/** The slot of a value, or the free slot where it belongs. */
function slotOf(value: number, table: Float64Array): number {
  let slot = value % table.length
  while (table[slot] !== 0 && table[slot] !== value) slot = (slot + 1) % table.length
  return slot
}
