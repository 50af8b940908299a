/** Headers of a notice: a record with names in any case, or pairs, such as `Headers`. */
export type HeadersInput =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>

/** The headers of a notice by name, in any case. Joins repeated ones with a comma, like `fetch`. */
export class WebhookHeaderMap {
  readonly #values = new Map<string, string>()

  constructor(input: HeadersInput) {
    for (const [name, value] of pairsOf(input)) {
      const key = name.toLowerCase()
      const known = this.#values.get(key)
      this.#values.set(key, known === undefined ? value : `${known}, ${value}`)
    }
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null
  }

  /** With names as the pages write them: `Request-ID`, `Wechatpay-Nonce`. */
  toObject(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#values].map(([name, value]) => [pageName(name), value]))
  }
}

function pairsOf(input: HeadersInput): readonly (readonly [string, string])[] {
  if (Symbol.iterator in input) return [...input]
  return Object.entries(input).flatMap(([name, value]) => {
    const values = typeof value === 'string' ? [value] : (value ?? [])
    return values.map((each): [string, string] => [name, each])
  })
}

function pageName(name: string): string {
  const words = name
    .split('-')
    .map(word => (word === 'id' ? 'ID' : word.charAt(0).toUpperCase() + word.slice(1)))
  return words.join('-')
}
