/** Bounds of a length, a value or a count; at least one of them. */
export interface Limits {
  readonly min?: number
  readonly max?: number
}

const number = String.raw`-?\d{1,15}(?:\.\d{1,9})?`
const whole = String.raw`\d{1,9}`

/** `6..32`, `6..`, `..32`, or `8` for exactly 8. */
function limitsForm(bound: string): RegExp {
  return new RegExp(String.raw`^(?:(${bound})(?:\.\.(${bound})?)?|\.\.(${bound}))$`)
}

/** The form of numbers of characters and elements. */
export const countLimits = limitsForm(whole)
/** The form of limits of numbers, which may be negative or have decimals. */
export const valueLimits = limitsForm(number)

/** The bounds that a value of one of these forms states; undefined for any other text. */
export function readLimits(text: string): Limits | undefined {
  const found = valueLimits.exec(text)
  if (found === null) return undefined
  const [, from, to, upTo] = found
  // `8` alone is both bounds.
  const last = upTo ?? to ?? (text.includes('..') ? undefined : from)
  return {
    ...(from === undefined ? {} : { min: plainNumber(from) }),
    ...(last === undefined ? {} : { max: plainNumber(last) }),
  }
}

/** `-0` is 0. */
function plainNumber(text: string): number {
  return Number(text) + 0
}

/** The characters of a text as JSON Schema counts them: by code points. */
export function lengthOf(text: string): number {
  return [...text].length
}
