import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { checkTextArgument } from '../client/check-argument.js'
import { ResponseError } from '../errors/response-error.js'
import { decodeReferences, illegalCharacter } from './xml-text.js'

/** The elements inside an element, by name; several values where a name is repeated. */
export type XmlElement = ReadonlyMap<string, readonly XmlValue[]>

/** What an element holds: text (empty for an empty element), or elements. */
export type XmlValue = string | XmlElement

/** How deep elements may nest; the deepest message of the API has four levels. */
const maxDepth = 32

/**
 * Reads a message of the v2 protocol and gives the content of its root element, whatever the root is called.
 *
 * The text is not trusted. Only elements, text and CDATA are read; attributes are passed over. Document types,
 * entities other than the five predefined ones, processing instructions and comments are refused (`XML_REFUSED`), so
 * nothing in the text can load or multiply anything. What is not well formed, nests deeper than 32 levels or mixes text with
 * elements is refused too (`BODY_UNREADABLE`). Names are keys of maps, so none of them touches a prototype. Every value
 * is text: nothing is guessed to be a number. Blanks are kept, except those between elements and around CDATA.
 *
 * Throws `ResponseError`, which never repeats any of the text. The caller limits the size.
 */
export function parseXml(text: string): XmlElement {
  checkTextArgument(text, 'text')
  const plain = text.replace(/^\uFEFF?\s*/, '')
  refuseMarkup(plain)
  const document = toValue(readTree(plain), maxDepth)
  const roots = typeof document === 'string' ? [] : [...document.values()].flat()
  const [root] = roots
  if (roots.length !== 1 || root === undefined) throw malformed('has no single root element')
  if (typeof root !== 'string') return root
  if (root.trim() !== '') throw malformed('holds text where elements are expected')
  return new Map()
}

const declaration = /^<\?xml\s[^<>]*\?>/
const endsWithTag = /<[^<>]*>\s*$/
const markup =
  /<!\[CDATA\[[\s\S]*?\]\]>|<!\[CDATA\[|<[!?]|\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/g

/** Refuses what the library would pass over or expand. It stops at the first find, so one pass is all. */
function refuseMarkup(text: string): void {
  if (illegalCharacter.test(text)) throw malformed('holds a character that XML does not allow')
  if (!endsWithTag.test(text)) throw malformed('is cut off, or goes on after its root element')
  for (const [found] of text.replace(declaration, '').matchAll(markup)) {
    if (found === '<!' || found === '<?' || found === '&') {
      throw new ResponseError(
        'XML_REFUSED',
        'The XML holds a document type, an entity, a processing instruction or a comment.',
        'WeChat Pay sends none of these: find out what answered in its place.',
      )
    }
    if (found === ']]>') throw malformed('ends a CDATA section that does not start')
    if (found === '<![CDATA[') throw malformed('does not end a CDATA section')
  }
}

/** The library's own tree: lists of one-member objects in the order of the text. */
function readTree(text: string): unknown {
  // The library's errors quote the text around them, so they are not kept as causes.
  if (XMLValidator.validate(text) !== true) throw malformed('is not well formed')
  try {
    return createParser().parse(text)
  } catch {
    throw malformed(`is not well formed, or nests deeper than ${maxDepth} levels`)
  }
}

const textKey = '#text'
const cdataKey = '#cdata'
/** Put before every element's name: none can then be taken for text, for CDATA or for a prototype. */
const namePrefix = '.'

function createParser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    textNodeName: textKey,
    cdataPropName: cdataKey,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    maxNestedTags: maxDepth,
    // The library calls it a second time for elements that close themselves.
    transformTagName: name => (name.startsWith(namePrefix) ? name : namePrefix + name),
  })
}

function toValue(nodes: unknown, depth: number): XmlValue {
  const elements = new Map<string, XmlValue[]>()
  const parts: TextPart[] = []
  for (const [key, inner] of membersOf(nodes)) {
    if (key === textKey) parts.push(textPart(String(inner)))
    else if (key === cdataKey) parts.push({ text: sectionText(inner), isSection: true, isBlank: false })
    else if (depth > 0) append(elements, key.slice(namePrefix.length), toValue(inner, depth - 1))
    else throw malformed(`nests deeper than ${maxDepth} levels`)
  }
  if (elements.size === 0) return joinText(parts)
  if (parts.some(({ isBlank }) => !isBlank)) throw malformed('mixes text with elements')
  return elements
}

interface TextPart {
  readonly text: string
  readonly isSection: boolean
  /** As written: a blank written as a reference is meant. */
  readonly isBlank: boolean
}

function textPart(raw: string): TextPart {
  const text = decodeReferences(raw)
  if (text === undefined) throw malformed('refers to a character that XML does not allow')
  return { text, isSection: false, isBlank: raw.trim() === '' }
}

/** Blanks beside a CDATA section are layout; without one they are the value. */
function joinText(parts: readonly TextPart[]): string {
  const hasSection = parts.some(({ isSection }) => isSection)
  const kept = parts.filter(({ isBlank }) => !hasSection || !isBlank)
  return kept.map(({ text }) => text).join('')
}

function membersOf(nodes: unknown): readonly [string, unknown][] {
  const list: readonly unknown[] = Array.isArray(nodes) ? nodes : []
  return list.flatMap(node => (typeof node === 'object' && node !== null ? Object.entries(node) : []))
}

function sectionText(nodes: unknown): string {
  return membersOf(nodes)
    .map(([, text]) => String(text))
    .join('')
}

function append(elements: Map<string, XmlValue[]>, name: string, value: XmlValue): void {
  const values = elements.get(name)
  if (values === undefined) elements.set(name, [value])
  else values.push(value)
}

function malformed(what: string): ResponseError {
  return new ResponseError(
    'BODY_UNREADABLE',
    `The XML ${what}.`,
    'The message was damaged or cut off, or does not come from WeChat Pay.',
  )
}
