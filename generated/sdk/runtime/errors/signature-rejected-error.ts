import { ApiError, type ApiErrorFacts } from './api-error.js'

/** Where the text signed here and the text that the service signed differ. */
export interface SignedDifference {
  /** `method`, `url`, `timestamp`, `nonce` or `body`. */
  readonly line: string
  /** Column in that line, from 1. */
  readonly column: number
  /** Up to 24 characters from there, as signed here. They can hold personal data. */
  readonly here: string
  /** The same as signed there. */
  readonly there: string
}

/**
 * The service answered `SIGN_ERROR`: it signed another text, or knows another key.
 *
 * `difference` is the first place where the two texts differ. Undefined where they are equal as far as the service shows:
 * then key and serial number do not belong together.
 */
export class SignatureRejectedError extends ApiError {
  static override readonly className: string = 'SignatureRejectedError'

  readonly #difference: SignedDifference | undefined

  constructor(facts: ApiErrorFacts, difference: SignedDifference | undefined) {
    super({
      ...facts,
      advice: difference === undefined ? facts.advice : `${describe(difference)} ${facts.advice}`,
    })
    this.#difference = difference
  }

  /** It repeats parts of the request, so logs and JSON leave it out. */
  get difference(): SignedDifference | undefined {
    return this.#difference
  }
}

function describe({ line, column, here, there }: SignedDifference): string {
  const place = `The signed texts differ first in the ${line}, column ${column}`
  return `${place}: ${nameOf(here)} here, ${nameOf(there)} there.`
}

/** One character by its number, which reveals no data. */
function nameOf(text: string): string {
  const point = text.codePointAt(0)
  return point === undefined ? 'the end' : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

const lines = ['method', 'url', 'timestamp', 'nonce', 'body'] as const

/** Compares the text signed here with the beginning of the service's. */
export function signedDifference(here: string, there: string): SignedDifference | undefined {
  let at = 0
  while (at < there.length && here[at] === there[at]) at += 1
  // The service shows only the beginning of a long text.
  if (at === there.length) return undefined
  const before = here.slice(0, at).split('\n')
  // The body may hold line ends of its own.
  const index = Math.min(before.length, lines.length) - 1
  const column = before.slice(index).join('\n').length + 1
  const excerpt = (text: string): string => text.slice(at, at + 24)
  return { line: lines[index] ?? 'body', column, here: excerpt(here), there: excerpt(there) }
}
