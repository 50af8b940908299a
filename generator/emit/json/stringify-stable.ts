import { joinTexts, type Part, textOfParts } from '../part.js'
import { RawJson } from './raw-json.js'

/** The columns, in UTF-16 code units, that one line may have. */
export const lineWidth = 110

/** How a document is written. */
export interface StableJsonOptions {
  /** Columns of a line; default {@link lineWidth}. */
  readonly width?: number
  /** Text after the value, '' by default. Adding a line end later would copy a large document. */
  readonly end?: string
  /** Returns a text for an object to be written as a string, undefined for any other object. */
  readonly asText?: (value: object) => string | undefined
  /** Where the text is to stand: behind `depth` levels of indentation and `lead` columns of key. Default: at the start. */
  readonly place?: { readonly depth: number; readonly lead: number }
}

/**
 * JSON of `value`, the same text for the same value, without a line end behind it.
 *
 * Keys stand in insertion order, two blanks indent; an object or array that fits within {@link lineWidth} stands on
 * one line, unless it holds {@link RawJson}. As in `JSON.stringify`, members that are `undefined` or functions
 * are left out; in an array they become `null`, like numbers that are not finite. `Map`s become objects.
 */
export function stringifyStable(value: unknown, options: StableJsonOptions = {}): string {
  return textOfParts(stringifyParts(value, options))
}

/** The same in parts: {@link RawJson} stays as it is, so that a large document is put together without reading it again. */
export function stringifyParts(value: unknown, options: StableJsonOptions = {}): readonly Part[] {
  return new StableWriter(options).partsOf(value, options)
}

/** Visits the members until a visit says `false`; pairs of `Object.entries` would cost a third of the whole. */
function everyMember(value: object, visit: (key: string, member: unknown) => boolean): boolean {
  if (value instanceof Map) {
    for (const [key, member] of value) if (!visit(String(key), member)) return false
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) if (!visit(key, value[key])) return false
  }
  return true
}

function isRecord(value: object): value is Readonly<Record<string, unknown>> {
  return !(value instanceof Map)
}

/** Whether a member with this value is written. */
function isJson(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol'
}

/** The text of a scalar; undefined for objects and arrays. */
function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return jsonString(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return typeof value === 'object' && value !== null ? undefined : 'null'
}

/**
 * Writes top down: it tries a container on one line and gives up at the first part too many, which costs at most one line
 * of work. Pieces are joined once at the end: joining at every level would copy each piece as often as it is nested.
 */
class StableWriter {
  readonly #width: number
  readonly #asText: StableJsonOptions['asText']
  /** `"key": `; a document has few different keys. */
  readonly #heads = new Map<string, string>()
  readonly #lineStarts: string[] = []
  readonly #pieces: Part[] = []

  constructor({ width = lineWidth, asText }: StableJsonOptions) {
    this.#width = width
    this.#asText = asText
  }

  partsOf(value: unknown, { place = { depth: 0, lead: 0 }, end = '' }: StableJsonOptions): readonly Part[] {
    this.#write(value, place.depth, place.lead)
    if (end !== '') this.#pieces.push(end)
    return joinTexts(this.#pieces)
  }

  #scalar(value: unknown): string | undefined {
    const scalar = scalarText(value)
    if (scalar !== undefined || this.#asText === undefined || typeof value !== 'object' || value === null)
      return scalar
    const text = this.#asText(value)
    return text === undefined ? undefined : jsonString(text)
  }

  #write(value: unknown, depth: number, lead: number): void {
    const scalar = this.#scalar(value)
    if (scalar !== undefined) this.#pieces.push(scalar)
    else if (value instanceof RawJson) this.#pieces.push(value.json)
    else if (typeof value === 'object' && value !== null) this.#writeContainer(value, depth, lead)
  }

  #writeContainer(value: object, depth: number, lead: number): void {
    // One column is kept for the comma behind it.
    const flat = this.#flat(value, this.#width - depth * 2 - lead - 1)
    if (flat !== undefined) this.#pieces.push(flat)
    else if (Array.isArray(value)) this.#writeArray(value, depth)
    else this.#writeObject(value, depth)
  }

  #writeArray(items: readonly unknown[], depth: number): void {
    let before = `[${this.#lineStart(depth + 1)}`
    for (const item of items) {
      this.#pieces.push(before)
      this.#write(item, depth + 1, 0)
      before = `,${this.#lineStart(depth + 1)}`
    }
    this.#pieces.push(this.#lineStart(depth), ']')
  }

  #writeObject(value: object, depth: number): void {
    let before = `{${this.#lineStart(depth + 1)}`
    everyMember(value, (key, member) => {
      if (!isJson(member)) return true
      const head = this.#head(key)
      this.#pieces.push(before, head)
      this.#write(member, depth + 1, head.length)
      before = `,${this.#lineStart(depth + 1)}`
      return true
    })
    this.#pieces.push(this.#lineStart(depth), '}')
  }

  /** The value on one line; undefined where it needs more than `room` columns. */
  #flat(value: unknown, room: number): string | undefined {
    // The shortest text of a string is itself; this saves quoting what does not fit anyway.
    if (typeof value === 'string' && value.length + 2 > room) return undefined
    const scalar = this.#scalar(value)
    if (scalar !== undefined) return scalar.length > room ? undefined : scalar
    if (value instanceof RawJson || typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value)) return this.#flatArray(value, room)
    return this.#flatObject(value, room)
  }

  #flatArray(items: readonly unknown[], room: number): string | undefined {
    let text = ''
    for (const item of items) {
      text += text === '' ? '[' : ', '
      const part = this.#flat(item, room - text.length - 1)
      if (part === undefined) return undefined
      text += part
    }
    return text === '' ? '[]' : `${text}]`
  }

  #flatObject(value: object, room: number): string | undefined {
    let text = ''
    const fits = everyMember(value, (key, member) => {
      if (!isJson(member)) return true
      text += text === '' ? '{ ' : ', '
      text += this.#head(key)
      const part = this.#flat(member, room - text.length - 2)
      text += part ?? ''
      return part !== undefined
    })
    if (!fits) return undefined
    return text === '' ? '{}' : `${text} }`
  }

  #head(key: string): string {
    let head = this.#heads.get(key)
    if (head === undefined) {
      head = `${jsonString(key)}: `
      this.#heads.set(key, head)
    }
    return head
  }

  /** A line end and the indentation of `depth` levels. */
  #lineStart(depth: number): string {
    let text = this.#lineStarts[depth]
    if (text === undefined) {
      text = `\n${'  '.repeat(depth)}`
      this.#lineStarts[depth] = text
    }
    return text
  }
}

/** Strings that need no escape: without control characters, `"`, `<`, `\`, U+2028, U+2029 and surrogates. */
const plain = /^[ !#-;=-[\]-\u2027\u202a-\ud7ff\ue000-\uffff]*$/

/** Line ends of JavaScript that JSON allows, and what would end or comment out an HTML script element. */
const unsafeInScripts = /[\u2028\u2029]|<(?=\/|!--)/g

/**
 * A string as a JSON literal in quotation marks.
 *
 * Lone surrogates, U+2028, U+2029, `</` and `<!--` are escaped: the text is valid UTF-8, and may be put into a
 * script as it is.
 */
function jsonString(text: string): string {
  if (plain.test(text)) return `"${text}"`
  // JSON.stringify is well-formed since ES2019: it escapes lone surrogates, and only those.
  return JSON.stringify(text).replace(
    unsafeInScripts,
    found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
