/** Names that are taken. */
export class NameSet {
  readonly #taken: Set<string>
  readonly #counts = new Map<string, number>()

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken)
  }

  /** The wanted name, or the first of `name2`, `name3`, … that is free; it is taken from then on. */
  take(wanted: string): string {
    // Where the last search for this name ended, so that a page of one name a thousand times stays cheap.
    let count = this.#counts.get(wanted) ?? 1
    let name = count === 1 ? wanted : `${wanted}${count}`
    while (this.#taken.has(name)) name = `${wanted}${++count}`
    this.#counts.set(wanted, count)
    this.#taken.add(name)
    return name
  }
}
