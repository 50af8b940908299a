/**
 * A set of numbers above 0 that are as good as random, in a table of their own: 16 to 32 bytes each, where a `Set` takes
 * twice as much and gives the garbage collector an object for each.
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
    // Half of the table stays free, so that a search soon comes to its end.
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

/** Where a value stands, or the free slot where it belongs. */
function slotOf(value: number, table: Float64Array): number {
  let slot = value % table.length
  while (table[slot] !== 0 && table[slot] !== value) slot = (slot + 1) % table.length
  return slot
}
