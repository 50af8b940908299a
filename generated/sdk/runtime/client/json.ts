import { ResponseError } from '../errors/errors.js'

/**
 * Reads JSON text.
 *
 * An integer beyond 2^53 would silently become another number: it is refused (`UNSAFE_INTEGER`, naming the field), or
 * becomes a `bigint` of up to 1000 digits. Other text is `BODY_UNREADABLE`; messages never repeat any of it.
 */
export function parseJson(text: string, largeIntegers: 'refuse' | 'bigint' = 'refuse'): unknown {
  // Look for tokens in proven JSON only: elsewhere other things look like them.
  const plain = parse(text)
  const marked = mayHoldLargeInteger.test(text) ? markLargeIntegers(text) : undefined
  if (marked === undefined) return plain
  const places: string[] = []
  const revived = revive(parse(marked), { largeIntegers, places, path: '', depth: 0 })
  if (largeIntegers === 'bigint') return revived
  throw new ResponseError(
    'UNSAFE_INTEGER',
    'The answer holds an integer that a number cannot represent exactly.',
    "Set largeIntegers to 'bigint' in the client's configuration to receive such values as bigint.",
    { field: places[0] },
  )
}

/** What stands before a number in JSON, and its digits. Texts may look like it, but numbers of orders in quotes do not. */
const mayHoldLargeInteger = /(?:^|[\s:,[-])\d{16}/
/** Without nested repetition, which could exhaust the stack of regular expressions. */
const tokens = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * The JSON with a letter before all of its texts and names: `s`, or `i` before what was an integer beyond 2^53. Undefined
 * where it holds none.
 */
function markLargeIntegers(text: string): string | undefined {
  let isInText = false
  let found = false
  const marked = text.replace(tokens, token => {
    if (token === '"') {
      isInText = !isInText
      return isInText ? '"s' : token
    }
    if (isInText || !isUnsafeInteger(token)) return token
    found = true
    return `"i${token}"`
  })
  return found ? marked : undefined
}

function isUnsafeInteger(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The engine's message quotes the text, which may hold personal data.
    throw unreadable('The text is not JSON.')
  }
}

interface Place {
  readonly largeIntegers: 'refuse' | 'bigint'
  /** Where large integers stand; grows. */
  readonly places: string[]
  readonly path: string
  readonly depth: number
}

/** Levels of nested data; the API has 8, and a stack is finite. */
const maxDepth = 512
/** Digits of an integer, its sign included; the API has 64 bits, and millions of digits would take seconds. */
const maxDigits = 1000

function revive(value: unknown, place: Place): unknown {
  if (typeof value === 'string')
    return value.startsWith('i') ? largeInteger(value.slice(1), place) : value.slice(1)
  if (typeof value !== 'object' || value === null) return value
  const { path } = place
  const depth = place.depth + 1
  if (depth > maxDepth) throw unreadable(`The JSON is nested deeper than ${maxDepth} levels.`)
  if (Array.isArray(value)) return value.map(item => revive(item, { ...place, path: `${path}/*`, depth }))
  return Object.fromEntries(
    Object.entries(value).map(([marked, inner]) => {
      const name = marked.slice(1)
      return [name, revive(inner, { ...place, path: `${path}/${name}`, depth })]
    }),
  )
}

function largeInteger(digits: string, { largeIntegers, places, path }: Place): bigint | undefined {
  places.push(path)
  if (largeIntegers === 'refuse') return undefined
  if (digits.length > maxDigits)
    throw unreadable(`The JSON holds an integer of more than ${maxDigits} digits.`, path)
  return BigInt(digits)
}

function unreadable(message: string, field?: string): ResponseError {
  const advice = 'Repeat the call; if it stays so, report the request id to WeChat Pay.'
  return new ResponseError('BODY_UNREADABLE', message, advice, { field })
}

/** Writes plain data as JSON text; a `bigint` becomes an integer. */
export function stringifyJson(value: unknown): string {
  return writeJson(value) ?? 'null'
}

function writeJson(value: unknown): string | undefined {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return `[${value.map(item => writeJson(item) ?? 'null').join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const text = writeJson(inner)
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]
  })
  return `{${members.join(',')}}`
}
