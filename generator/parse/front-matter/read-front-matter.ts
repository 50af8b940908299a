import { lineSpan, type Span } from '../../diagnostics/span.js'
import { messageOf } from '../../diagnostics/thrown.js'
import { loadYaml } from '../packages.js'
import type { FrontMatter, FrontMatterValue } from './front-matter.js'

/** The front matter of a page without one. */
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
 * Reads the YAML between the two `---`, whose first line is the page's line `line`. Errors and warnings of YAML become
 * `problems`; readable keys are kept.
 */
export function readFrontMatter(yaml: string, line: number, span: Span): FrontMatter {
  const simple = readSimple(yaml, line)
  if (simple !== undefined) return { ...simple, span }
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = loadYaml()
  const counter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'error',
    // Pretty messages count the lines of the YAML, not of the page.
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
      try {
        // Resolves aliases: this finds unknown ones and those that grow without end.
        values.set(name, toValue(isNode(value) ? value.toJS(document) : value))
      } catch (error) {
        problems.push({ message: messageOf(error), span: place(key.range?.[0] ?? 0, name.length) })
      }
    }
  } else if (document.contents !== null && problems.length === 0) {
    problems.push({ message: 'the front matter is not a list of keys and values', span })
  }
  return { kind: 'front-matter', present: true, values, keySpans, problems, span }
}

function toValue(value: unknown): FrontMatterValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(toValue)
  if (value === null || value === undefined) return null
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toValue(item)]))
  return String(value)
}

/** A plain scalar without YAML syntax: it starts with a letter or a CJK character. */
const plainLine = /^([a-zA-Z]\w*): ([^\s\-?:,[\]{}#&*!|>'"%@`\d.+~=][^#:]*)$/
/** A key without a value. */
const emptyLine = /^([a-zA-Z]\w*): *$/
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/**
 * Reads the two plain lines of most pages, `title: …` and `description: …` with or without a value, without the slower YAML parser. Undefined for
 * anything else: quotes, colons, lists, blanks at the end, words with a meaning in YAML.
 */
function readSimple(yaml: string, line: number): Omit<FrontMatter, 'span'> | undefined {
  const values = new Map<string, FrontMatterValue>()
  const keySpans = new Map<string, Span>()
  for (const [index, text] of yaml.split('\n').entries()) {
    const match = plainLine.exec(text) ?? emptyLine.exec(text)
    const key = match?.[1]
    const value = match?.[2]
    if (key === undefined || values.has(key)) return undefined
    if (value !== undefined && /\s$|(?!\t)[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(value)) return undefined
    if (value !== undefined && reserved.test(value)) return undefined
    values.set(key, value ?? null)
    keySpans.set(key, lineSpan(line + index, 1, key.length))
  }
  return { kind: 'front-matter', present: true, values, keySpans, problems: [] }
}
