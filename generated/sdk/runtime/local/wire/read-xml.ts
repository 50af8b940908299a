/** Fields of a v2 message as text. */
export type XmlFields = ReadonlyMap<string, string>

/** Characters of a v2 message that are read: no page asks for more. */
const maxLength = 1024 * 1024
const maxFields = 1000

/**
 * Reads `<xml>` with elements of text or CDATA and nothing else; a text says what is wrong. There are no DTDs, no entities
 * but XML's five, and no elements within elements. It takes time in proportion to the length.
 */
export function readXml(text: string): XmlFields | string {
  if (text.length > maxLength) return `the XML has more than ${maxLength} characters`
  const scanner = new Scanner(text)
  scanner.skip(/(?:\uFEFF)?(?:<\?xml [^?<>]{0,200}\?>)?\s*/y)
  if (!scanner.take('<xml>')) return 'the body is no <xml>'
  const fields = new Map<string, string>()
  for (;;) {
    scanner.skip(/\s*/y)
    if (scanner.take('</xml>')) break
    const fault = readField(scanner, fields)
    if (fault !== undefined) return fault
    if (fields.size > maxFields) return `the XML has more than ${maxFields} elements`
  }
  scanner.skip(/\s*/y)
  return scanner.isAtEnd ? fields : `something follows </xml> at ${scanner.at}`
}

function readField(scanner: Scanner, fields: Map<string, string>): string | undefined {
  const { at } = scanner
  const empty = scanner.match(/<([A-Za-z_][\w.-]{0,127}) ?\/>/y)
  if (empty !== undefined && !fields.has(empty)) {
    fields.set(empty, '')
    return undefined
  }
  const name = empty ?? scanner.match(/<([A-Za-z_][\w.-]{0,127})>/y)
  if (name === undefined) return faultAt(scanner)
  if (fields.has(name)) return `the XML has ${name} twice`
  const content = readContent(scanner, name)
  if (content.fault !== undefined) return `${content.fault} (element ${name} at ${at})`
  fields.set(name, content.text)
  return undefined
}

type Content = { readonly fault: string } | { readonly fault?: undefined; readonly text: string }

function readContent(scanner: Scanner, name: string): Content {
  const pieces: string[] = []
  for (;;) {
    const section = scanner.section()
    if (section === null) return { fault: 'a CDATA section has no end' }
    if (section !== undefined) {
      pieces.push(section)
      continue
    }
    if (scanner.take(`</${name}>`)) return { text: pieces.join('') }
    if (scanner.isAtEnd || scanner.sees('<')) return { fault: faultAt(scanner) }
    const text = unescaped(scanner.match(/([^<]+)/y) ?? '')
    if (text === undefined)
      return { fault: 'there is a reference that is none of &amp; &lt; &gt; &quot; &apos; and &#number;' }
    pieces.push(text)
  }
}

function faultAt(scanner: Scanner): string {
  if (scanner.isAtEnd) return 'the XML ends too early'
  if (scanner.sees('<!')) return 'the XML has a declaration (DTD) or a comment, which are not read'
  return `the XML cannot be read at ${scanner.at}: elements of text or CDATA stand directly in <xml>, without attributes`
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function unescaped(text: string): string | undefined {
  let isWhole = true
  const result = text.replace(/&(?:(\w+);|#(\d{1,7});|#x([\dA-Fa-f]{1,6});)?/g, (_, name, decimal, hex) => {
    const character = name === undefined ? characterOf(decimal ?? `0x${hex}`) : named.get(String(name))
    isWhole &&= character !== undefined
    return character ?? ''
  })
  return isWhole ? result : undefined
}

/** A character that XML 1.0 allows. */
function characterOf(number: string): string | undefined {
  const code = Number(number)
  const allowed =
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  return allowed ? String.fromCodePoint(code) : undefined
}

class Scanner {
  readonly #text: string
  at = 0

  constructor(text: string) {
    this.#text = text
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length
  }

  sees(text: string): boolean {
    return this.#text.startsWith(text, this.at)
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false
    this.at += text.length
    return true
  }

  skip(pattern: RegExp): void {
    pattern.lastIndex = this.at
    this.at += pattern.exec(this.#text)?.[0].length ?? 0
  }

  /** The first group of a pattern that fits here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.at += found[0].length
    return found[1]
  }

  /** The content of a CDATA section; undefined where none begins here, null for one without an end. */
  section(): string | null | undefined {
    const start = '<![CDATA['
    if (!this.sees(start)) return undefined
    const from = this.at + start.length
    const end = this.#text.indexOf(']]>', from)
    if (end < 0) return null
    this.at = end + 3
    return this.#text.slice(from, end)
  }
}
