import { ResponseError } from '../errors/response-error.js'

/**
 * Reads JSON text.
 *
 * An integer beyond 2^53 would silently become another number: it is refused (`UNSAFE_INTEGER`, naming the field), or
 * given as a `bigint`. Text that is no JSON is `BODY_UNREADABLE`; no message repeats any of the text.
 */
export function parseJson(text: string, largeIntegers: 'refuse' | 'bigint' = 'refuse'): unknown {
  // The tokens are looked for only in what is proven to be JSON: in other text, that could take very long.
  const plain = parse(text)
  if (!mayHoldLargeInteger.test(text)) return plain
  const marker = markerFor(text)
  let found = false
  const marked = text.replace(tokens, token => {
    if (token.startsWith('"') || !isUnsafeInteger(token)) return token
    found = true
    return JSON.stringify(marker + token)
  })
  if (!found) return plain
  const value = parse(marked)
  const places: string[] = []
  const revived = revive(value, { marker, places, path: '', depth: 0 })
  if (largeIntegers === 'bigint') return revived
  throw new ResponseError(
    'UNSAFE_INTEGER',
    'The answer holds an integer that a number cannot represent exactly.',
    "Set largeIntegers to 'bigint' in the client's configuration to receive such values as bigint.",
    { field: places[0] },
  )
}

const mayHoldLargeInteger = /\d{16}/
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

function isUnsafeInteger(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token))
}

/** A text that occurs nowhere in the document. */
function markerFor(text: string): string {
  let marker = 'integer:'
  while (text.includes(marker)) marker = `${marker}:`
  return marker
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The engine's message quotes the text, which may hold personal data.
    throw unreadable('The text is no JSON.')
  }
}

interface Place {
  readonly marker: string
  /** Where large integers stand; grows. */
  readonly places: string[]
  readonly path: string
  readonly depth: number
}

/** Levels of data within data; the pages have 8, and a stack has its end. */
const maxDepth = 512

function revive(value: unknown, place: Place): unknown {
  const { marker, places, path } = place
  if (typeof value === 'string') {
    if (!value.startsWith(marker)) return value
    places.push(path)
    return BigInt(value.slice(marker.length))
  }
  if (typeof value !== 'object' || value === null) return value
  const depth = place.depth + 1
  if (depth > maxDepth) throw unreadable(`The JSON is nested deeper than ${maxDepth} levels.`)
  if (Array.isArray(value)) return value.map(item => revive(item, { ...place, path: `${path}/*`, depth }))
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, revive(inner, { ...place, path: `${path}/${name}`, depth })]),
  )
}

function unreadable(message: string): ResponseError {
  const advice = 'Repeat the call; if it stays so, report the request id to WeChat Pay.'
  return new ResponseError('BODY_UNREADABLE', message, advice)
}

/** Writes plain data as JSON text, with a `bigint` as the integer that it is. */
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
