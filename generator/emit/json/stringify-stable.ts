import { jsonString } from './json-string.js'
import { type JsonMemo, MemoisedJson } from './memoised-json.js'

/** Columns, in UTF-16 code units, that an object or array on one line may reach with its indentation and a comma. */
export const lineWidth = 110

/** A line end and the indentation of `depth` levels. */
function lineStart(depth: number): string {
  return `\n${'  '.repeat(depth)}`
}

function isRecord(value: object): value is Readonly<Record<string, unknown>> {
  return !Array.isArray(value)
}

/**
 * JSON of `value`, the same text for the same value, without a line end behind it.
 *
 * Keys stand in insertion order, two blanks indent; an object or array that fits within {@link lineWidth} stands on
 * one line. What JSON cannot say is treated as `JSON.stringify` does: members that are `undefined` or functions are
 * left out, in an array they are `null`, as are numbers that are not finite. `Map`s are objects.
 *
 * @param memo Texts of {@link MemoisedJson} parts from earlier calls; new ones are added. The result is the same
 *   without it.
 */
export function stringifyStable(value: unknown, memo?: JsonMemo): string {
  return write(value, 0, 0, memo) ?? 'null'
}

/**
 * @param depth Levels of indentation of the line on which the value starts.
 * @param lead Length of what stands between the indentation and the value: the key.
 */
function write(value: unknown, depth: number, lead: number, memo: JsonMemo | undefined): string | undefined {
  if (typeof value === 'string') return jsonString(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value === null) return 'null'
  if (typeof value !== 'object') return undefined
  if (Array.isArray(value)) return writeArray(value, depth, lead, memo)
  if (value instanceof MemoisedJson) return writeMemoised(value, depth, lead, memo)
  if (value instanceof Map) return writeMap(value, depth, lead, memo)
  return isRecord(value) ? writeRecord(value, depth, lead, memo) : undefined
}

function writeMemoised(part: MemoisedJson, depth: number, lead: number, memo: JsonMemo | undefined): string {
  const known = memo?.get(part.key)
  if (known !== undefined && known.depth === depth && known.lead === lead) return known.text
  const text = write(part.build(), depth, lead, memo) ?? 'null'
  memo?.set(part.key, { depth, lead, text })
  return text
}

function writeArray(
  items: readonly unknown[],
  depth: number,
  lead: number,
  memo: JsonMemo | undefined,
): string {
  const texts: string[] = []
  for (const item of items) texts.push(write(item, depth + 1, 0, memo) ?? 'null')
  return enclose('[', texts, ']', '', depth, lead)
}

function writeRecord(
  record: Readonly<Record<string, unknown>>,
  depth: number,
  lead: number,
  memo: JsonMemo | undefined,
): string {
  const texts: string[] = []
  for (const key of Object.keys(record)) addMember(texts, key, record[key], depth, memo)
  return enclose('{', texts, '}', ' ', depth, lead)
}

function writeMap(
  map: ReadonlyMap<unknown, unknown>,
  depth: number,
  lead: number,
  memo: JsonMemo | undefined,
): string {
  const texts: string[] = []
  for (const [key, value] of map) addMember(texts, String(key), value, depth, memo)
  return enclose('{', texts, '}', ' ', depth, lead)
}

function addMember(
  texts: string[],
  key: string,
  value: unknown,
  depth: number,
  memo: JsonMemo | undefined,
): void {
  if (value === undefined) return
  const head = `${jsonString(key)}: `
  const text = write(value, depth + 1, head.length, memo)
  if (text !== undefined) texts.push(head + text)
}

/** Puts the texts on one line where that fits. A text with a line end was too wide already one level deeper. */
function enclose(
  open: string,
  texts: readonly string[],
  close: string,
  padding: string,
  depth: number,
  lead: number,
): string {
  if (texts.length === 0) return open + close
  let width = depth * 2 + lead + 2 * (padding.length + 1) + 2 * (texts.length - 1) + 1
  for (const text of texts) width += text.length
  if (width <= lineWidth && !texts.some(text => text.includes('\n'))) {
    return open + padding + texts.join(', ') + padding + close
  }
  const start = lineStart(depth + 1)
  return open + start + texts.join(`,${start}`) + lineStart(depth) + close
}
