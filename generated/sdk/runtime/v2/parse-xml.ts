import { checkTextArgument } from '../client/check-argument.js'
import { ResponseError } from '../errors/errors.js'

/** The elements inside an element by name; several values for a repeated name. */
export type XmlElement = ReadonlyMap<string, readonly XmlValue[]>

/** What an element holds: text (empty for an empty element), or elements. */
export type XmlValue = string | XmlElement

/** Levels of elements; the API has four at most. */
const maxDepth = 32

/** Elements and attributes of a text; the largest messages have a few thousand. */
const maxElements = 20_000

/** Pieces of its text: CDATA sections, references, carriage returns. */
const maxPieces = 200_000

/**
 * Reads a message of the v2 protocol and gives the content of its root element, under any name.
 *
 * The text is untrusted. It reads elements, text and CDATA, and ignores attributes. It refuses document types, entities
 * other than the five predefined ones, processing instructions and comments (`XML_REFUSED`), so the text cannot load or
 * multiply anything; and malformed XML, more than 32 levels, 20,000 elements or 200,000 pieces of text, and text mixed with
 * elements (`BODY_UNREADABLE`). Names are keys of maps and never touch a prototype. Every value is text, never a guessed
 * number. Blanks are kept, except between elements and around CDATA.
 *
 * Takes linear time. Throws `ResponseError`, which never repeats any of the text. The caller limits the size.
 */
export function parseXml(text: string): XmlElement {
  checkTextArgument(text, 'text')
  const plain = text.replace(/^\uFEFF?\s*/, '')
  if (illegalCharacter.test(plain)) throw malformed('holds a character that XML does not allow')
  const root = new XmlReader(plain.replace(declaration, '')).read()
  if (typeof root !== 'string') return root
  if (root.trim() !== '') throw malformed('holds text where elements are expected')
  return new Map()
}

const declaration = /^<\?xml\s[^<>]*\?>/
const nameStart = '\\p{L}_:'
const startTag = new RegExp(`<([${nameStart}][${nameStart}\\p{M}\\p{N}.·-]*)`, 'uy')
const attribute = new RegExp(
  `\\s+([${nameStart}][${nameStart}\\p{M}\\p{N}.·-]*)\\s*=\\s*("[^"<]*"|'[^'<]*')`,
  'uy',
)
const endOfStartTag = /\s*(\/?)>/y
const inText = /&(?:(?:[a-z]+|#\d{1,7}|#x[\da-fA-F]{1,6});)?|\r\n?/g
const inSection = /\r\n?/g
const sectionStart = '<![CDATA['
const sectionEnd = ']]>'

/** An element without its end tag yet. */
interface OpenElement {
  readonly name: string
  readonly elements: Map<string, XmlValue[]>
  readonly parts: TextPart[]
}

interface TextPart {
  readonly text: string
  readonly isSection: boolean
  /** Blank as written; a blank written as a reference counts as text. */
  readonly isBlank: boolean
}

/** Reads a text once, from beginning to end. */
class XmlReader {
  readonly #text: string
  readonly #open: OpenElement[] = []
  #at = 0
  #elements = 0
  #pieces = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The content of the root. */
  read(): XmlValue {
    this.#skipBlanks()
    let root = this.#startTag()
    while (root === undefined) root = this.#next()
    this.#skipBlanks()
    if (this.#at < this.#text.length) throw malformed('goes on after its root element')
    return root
  }

  /** Reads one piece inside an element; gives the content of the root at its end. */
  #next(): XmlValue | undefined {
    const end = this.#text.indexOf('<', this.#at)
    if (end < 0) throw malformed('is cut off')
    if (end > this.#at) {
      this.#innermost().parts.push(this.#textPart(this.#text.slice(this.#at, end)))
      this.#at = end
    }
    if (this.#text.startsWith('</', end)) return this.#endTag()
    return this.#text.startsWith(sectionStart, end) ? this.#section() : this.#startTag()
  }

  #innermost(): OpenElement {
    const innermost = this.#open.at(-1)
    if (innermost === undefined) throw malformed('has no single root element')
    return innermost
  }

  /** Gives the content of an empty root. */
  #startTag(): XmlValue | undefined {
    this.#refuseDeclarations()
    const name = this.#match(startTag)?.[1]
    if (name === undefined) throw malformed('is not well formed')
    if (this.#open.length >= maxDepth) throw malformed(`nests deeper than ${maxDepth} levels`)
    this.#countElement()
    this.#attributes()
    const end = this.#match(endOfStartTag)
    if (end === undefined) throw malformed('is not well formed')
    this.#open.push({ name, elements: new Map(), parts: [] })
    return end[1] === '' ? undefined : this.#close()
  }

  #refuseDeclarations(): void {
    const next = this.#text[this.#at + 1]
    if (this.#text[this.#at] !== '<' || (next !== '!' && next !== '?')) return
    if (this.#text.startsWith(sectionStart, this.#at))
      throw malformed('holds text outside of its root element')
    throw refused()
  }

  #attributes(): void {
    const names = new Set<string>()
    for (let found = this.#match(attribute); found !== undefined; found = this.#match(attribute)) {
      const [, name = '', value = ''] = found
      this.#countElement()
      if (names.has(name)) throw malformed('is not well formed')
      names.add(name)
      this.#resolve(value, inText)
    }
  }

  #endTag(): XmlValue | undefined {
    const { name } = this.#innermost()
    this.#at += 2
    if (!this.#text.startsWith(name, this.#at)) throw malformed('is not well formed')
    this.#at += name.length
    this.#skipBlanks()
    if (this.#text[this.#at] !== '>') throw malformed('is not well formed')
    this.#at += 1
    return this.#close()
  }

  /** Ends the innermost element; gives its content if it is the root. */
  #close(): XmlValue | undefined {
    const { name, elements, parts } = this.#innermost()
    this.#open.pop()
    const value = contentOf(elements, parts)
    const outer = this.#open.at(-1)
    if (outer === undefined) return value
    const values = outer.elements.get(name)
    if (values === undefined) outer.elements.set(name, [value])
    else values.push(value)
    return undefined
  }

  #section(): undefined {
    this.#countPiece()
    const start = this.#at + sectionStart.length
    const end = this.#text.indexOf(sectionEnd, start)
    if (end < 0) throw malformed('does not end a CDATA section')
    const text = this.#resolve(this.#text.slice(start, end), inSection)
    this.#innermost().parts.push({ text, isSection: true, isBlank: false })
    this.#at = end + sectionEnd.length
  }

  #textPart(raw: string): TextPart {
    if (raw.includes(sectionEnd)) throw malformed('ends a CDATA section that does not start')
    return { text: this.#resolve(raw, inText), isSection: false, isBlank: raw.trim() === '' }
  }

  /** Text with its references resolved and the line ends that an XML reader gives (XML 1.0, 2.11). */
  #resolve(raw: string, special: RegExp): string {
    let text = ''
    let from = 0
    special.lastIndex = 0
    for (let found = special.exec(raw); found !== null; found = special.exec(raw)) {
      this.#countPiece()
      text += raw.slice(from, found.index) + meaningOf(found[0])
      from = special.lastIndex
    }
    return text + raw.slice(from)
  }

  #skipBlanks(): void {
    this.#match(/\s*/y)
  }

  /** Matches a sticky pattern at the current place, and moves behind it. */
  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.#at = pattern.lastIndex
    return found
  }

  #countElement(): void {
    this.#elements += 1
    if (this.#elements > maxElements) throw malformed(`has more than ${maxElements} elements`)
  }

  #countPiece(): void {
    this.#pieces += 1
    if (this.#pieces > maxPieces) throw malformed(`has text in more than ${maxPieces} pieces`)
  }
}

/** The meaning of a reference or a line end. */
function meaningOf(found: string): string {
  if (found.startsWith('\r')) return '\n'
  const text = decodeReference(found.slice(1, -1))
  if (text === undefined) throw refused()
  if (illegalCharacter.test(text)) throw malformed('refers to a character that XML does not allow')
  return text
}

function contentOf(elements: XmlElement, parts: readonly TextPart[]): XmlValue {
  if (elements.size === 0) return joinText(parts)
  if (parts.some(({ isBlank }) => !isBlank)) throw malformed('mixes text with elements')
  return elements
}

/** Blanks beside a CDATA section are layout; otherwise they are the value. */
function joinText(parts: readonly TextPart[]): string {
  const hasSection = parts.some(({ isSection }) => isSection)
  const kept = parts.filter(({ isBlank }) => !hasSection || !isBlank)
  return kept.map(({ text }) => text).join('')
}

function refused(): ResponseError {
  const message = 'The XML holds a document type, an entity, a processing instruction or a comment.'
  const advice = 'WeChat Pay sends none of these: find out what answered in its place.'
  return new ResponseError('XML_REFUSED', message, advice)
}

function malformed(what: string): ResponseError {
  const advice = 'The message was damaged or cut off, or does not come from WeChat Pay.'
  return new ResponseError('BODY_UNREADABLE', `The XML ${what}.`, advice)
}

/** A character that XML 1.0 forbids: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
export const illegalCharacter = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\p{Cs}\ufffe\uffff]/u

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The meaning of the text between `&` and `;`: one of the five predefined entities, or a character by number (`#65`,
 * `#x41`). Undefined for other entities; U+0000 for a number beyond Unicode.
 */
function decodeReference(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(predefined, name) ? predefined[name] : undefined
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0x10ffff ? '\0' : String.fromCodePoint(code)
}
