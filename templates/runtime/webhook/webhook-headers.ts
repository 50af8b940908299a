/** Headers of a notice: a record with names in any case, or pairs, such as `Headers`. */
export type HeadersInput =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>

/** The headers of a notice by name, in any case. Joins repeated ones with a comma, like `fetch`. */
export class WebhookHeaderMap {
  readonly #values = new Map<string, string>()

  constructor(input: HeadersInput) {
    for (const [name, value] of pairsOf(input)) this.#add(name.toLowerCase(), value)
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null
  }

  /** With names as the pages write them: `Request-ID`, `Wechatpay-Nonce`. */
  toObject(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#values].map(([name, value]) => [pageName(name), value]))
  }

  #add(name: string, value: string): void {
    const known = this.#values.get(name)
    this.#values.set(name, known === undefined ? value : `${known}, ${value}`)
  }
}

function pairsOf(input: HeadersInput): readonly (readonly [string, string])[] {
  if (isIterable(input)) return [...input]
  return Object.entries(input).flatMap(([name, value]) => {
    if (value === undefined) return []
    const values = typeof value === 'string' ? [value] : value
    return values.map((each): [string, string] => [name, each])
  })
}

function isIterable(input: HeadersInput): input is Iterable<readonly [string, string]> {
  return Symbol.iterator in input
}

function pageName(name: string): string {
  const words = name
    .split('-')
    .map(word => (word === 'id' ? 'ID' : word.charAt(0).toUpperCase() + word.slice(1)))
  return words.join('-')
}
