import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { lineSpan, type Span } from '../../diagnostics/span.js'
import { messageOf } from '../../diagnostics/thrown.js'
import type { FrontMatter, FrontMatterValue } from './front-matter.js'

/** A page that begins without `---`. */
export function noFrontMatter(): FrontMatter {
  return {
    kind: 'front-matter',
    present: false,
    values: new Map(),
    keySpans: new Map(),
    problems: [],
    span: lineSpan(1, 1, 0),
  }
}

/**
 * Reads the YAML between the two `---`; `line` is the page's line of its first line.
 * YAML's own errors and warnings are `problems`; what could be read is kept.
 */
export function readFrontMatter(yaml: string, line: number, span: Span): FrontMatter {
  const simple = readSimple(yaml, line)
  if (simple !== undefined) return { ...simple, span }
  const counter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'error',
    // A pretty message counts lines from the first line of the YAML, not of the page.
    prettyErrors: false,
  })
  const place = (offset: number, length: number): Span => {
    const { line: at, col } = counter.linePos(offset)
    return lineSpan(line + at - 1, col, length)
  }
  const problems = [...document.errors, ...document.warnings].map(problem => ({
    message: problem.message.replace(/[.:]?\s*$/, ''),
    span: place(problem.pos[0], Math.max(0, problem.pos[1] - problem.pos[0])),
  }))
  const keySpans = new Map<string, Span>()
  const values = new Map<string, FrontMatterValue>()
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) {
        problems.push({ message: 'a key is not plain text', span })
        continue
      }
      const name = String(key.value)
      keySpans.set(name, place(key.range?.[0] ?? 0, name.length))
      const read = plainOf(value, document)
      if (read.kind === 'value') values.set(name, read.value)
      else problems.push({ message: read.message, span: place(key.range?.[0] ?? 0, name.length) })
    }
  } else if (document.contents !== null && problems.length === 0) {
    problems.push({ message: 'the front matter is not a list of keys and values', span })
  }
  return { kind: 'front-matter', present: true, values, keySpans, problems, span }
}

type ReadValue =
  | { readonly kind: 'value'; readonly value: FrontMatterValue }
  | { readonly kind: 'refused'; readonly message: string }

/** Aliases are resolved here, so that an unknown one, or one that grows without end, is found only now. */
function plainOf(node: unknown, document: Document): ReadValue {
  try {
    return { kind: 'value', value: toValue(isNode(node) ? node.toJS(document) : node) }
  } catch (error) {
    return { kind: 'refused', message: messageOf(error) }
  }
}

function toValue(value: unknown): FrontMatterValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(toValue)
  if (value === null || value === undefined) return null
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toValue(item)]))
  return String(value)
}

/** A plain scalar that YAML reads as it stands: it starts with a letter or a CJK character and has no YAML syntax. */
const plainLine = /^([a-zA-Z]\w*): ([^\s\-?:,[\]{}#&*!|>'"%@`\d.+~=][^#:]*)$/
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/**
 * Most pages hold two plain lines, `title: …` and `description: …`, for which a YAML parser is a long way round.
 * Anything else (quotes, colons, lists, blanks at the end, words with a meaning in YAML) is left to it.
 */
function readSimple(yaml: string, line: number): Omit<FrontMatter, 'span'> | undefined {
  const values = new Map<string, FrontMatterValue>()
  const keySpans = new Map<string, Span>()
  for (const [index, text] of yaml.split('\n').entries()) {
    const match = plainLine.exec(text)
    const key = match?.[1]
    const value = match?.[2]
    if (key === undefined || value === undefined) return undefined
    if (/\s$|(?!\t)[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(value)) return undefined
    if (reserved.test(value) || values.has(key)) return undefined
    values.set(key, value)
    keySpans.set(key, lineSpan(line + index, 1, key.length))
  }
  return { kind: 'front-matter', present: true, values, keySpans, problems: [] }
}
