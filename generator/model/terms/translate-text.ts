import { splitLines } from '../from-page/values.js'
import { entryOf, type Glossary, hasIdeographs, type TextKind } from './glossary.js'
import { cellSegments, keyOf, type Segment } from './segments.js'

/** A function for each kind of text on a page. Each gives the text as it is shown. */
export interface TextMap {
  /** A title, a heading, the text of a link: one term. */
  readonly title: (text: string) => string
  /** A name that two places have to share, so that nothing can mark it: the label of a sample, a product. */
  readonly label: (text: string) => string
  /** The description cell of a row. */
  readonly cell: (text: string) => string
  /** Paragraphs, alerts and items of lists, of one line or several. */
  readonly prose: (text: string) => string
}

/** A text that was looked up in the glossary. */
export interface LookedUp {
  readonly key: string
  readonly kind: TextKind
  readonly found: boolean
}

/** What is told of each text that is looked up: the same object for the same text. */
export type OnLookup = (lookup: LookedUp) => void

/** How a text is shown that has no entry. */
export type MarkUntranslated = (text: string) => string

/**
 * Texts in English, by a glossary. What has no entry stays Chinese and is marked. Pages share most of their texts, so each
 * is read once, and its lookups are told again every time.
 */
export function createTextMap(glossary: Glossary, mark: MarkUntranslated, onLookup?: OnLookup): TextMap {
  let lookups: LookedUp[] = []
  const interned = new Map<string, LookedUp>()
  const own = textMap(glossary, mark, (key, kind, found) => {
    if (onLookup === undefined) return
    const name = `${kind} ${key}`
    const lookup = interned.get(name) ?? { key, kind, found }
    interned.set(name, lookup)
    lookups.push(lookup)
  })
  const remembered = (change: (text: string) => string): ((text: string) => string) => {
    const known = new Map<string, { readonly shown: string; readonly lookups: readonly LookedUp[] }>()
    return text => {
      let read = known.get(text)
      if (read === undefined) {
        lookups = []
        read = { shown: change(text), lookups }
        if (known.size >= mostTexts) known.clear()
        known.set(text, read)
      }
      if (onLookup !== undefined) for (const lookup of read.lookups) onLookup(lookup)
      return read.shown
    }
  }
  return {
    title: remembered(own.title),
    label: remembered(own.label),
    cell: remembered(own.cell),
    prose: remembered(own.prose),
  }
}

/** How many texts of a kind are remembered: several times those of the whole API, and a bound for a watcher. */
const mostTexts = 100_000

type TellLookup = (key: string, kind: TextKind, found: boolean) => void

function textMap(glossary: Glossary, mark: MarkUntranslated, tell: TellLookup): TextMap {
  const lookUp = (text: string, kind: TextKind): string | undefined => {
    const key = keyOf(text)
    const found = entryOf(glossary, key, kind)
    tell(key, kind, found !== undefined)
    return found
  }
  const whole = (text: string, kind: TextKind, missing: MarkUntranslated): string =>
    hasIdeographs(text) ? (lookUp(text.trim(), kind) ?? missing(text)) : text
  const title = (text: string): string => {
    const [, sign = '', inner = text] = /^(~~|\*\*?)(.*)\1$/s.exec(text) ?? []
    return `${sign}${whole(inner, 'term', mark)}${sign}`
  }
  const isWhole = (key: string): boolean => glossary.terms.has(key)
  return {
    title,
    label: text => whole(text, 'term', own => own),
    cell: text =>
      !hasIdeographs(text) ? text : (linksAlone(text, title) ?? cellText(text, isWhole, lookUp, mark)),
    prose: text => {
      if (!hasIdeographs(text)) return text
      const known = text.includes('\n') ? entryOf(glossary, proseKey(text), 'sentence') : undefined
      if (known === undefined)
        return mapLines(text, line => linksAlone(line, title) ?? whole(line, 'sentence', mark))
      tell(proseKey(text), 'sentence', true)
      return known
    },
  }
}

/** A text whose words are all in its links, with their texts changed; undefined for any other. */
function linksAlone(text: string, change: (title: string) => string): string | undefined {
  if (!text.includes('](') || hasIdeographs(text.replace(link, ''))) return undefined
  return text.replace(link, (_, title: string, address: string) => `[${change(title)}](${address})`)
}

const link = /(?<!!)\[([^\][]+)\]\(([^()\s]*)\)/g

type LookUp = (text: string, kind: TextKind) => string | undefined

function cellText(
  cell: string,
  isWhole: (key: string) => boolean,
  lookUp: LookUp,
  mark: MarkUntranslated,
): string {
  const lines = cellSegments(cell, isWhole)
  const written = splitLines(cell)
  const shown = lines.map((segments, at) => lineText(segments, written[at]?.part.trim() ?? '', lookUp, mark))
  return shown.join('<br/>')
}

/** A line in English. Without its term all that follows the first text stays Chinese, with a note alone that note. */
function lineText(
  segments: readonly Segment[],
  line: string,
  lookUp: LookUp,
  mark: MarkUntranslated,
): string {
  const found = segments.map(own =>
    own.kind === 'plain' ? { own, english: own.text } : { own, english: lookUp(own.text, own.part) },
  )
  const lost = found.filter(({ english }) => english === undefined).map(({ own }) => own)
  if (lost.length === 0)
    return found
      .map(({ english }) => english ?? '')
      .join('')
      .trim()
  const start = segments.findIndex(({ kind }) => kind === 'text')
  const rest = segments
    .slice(start)
    .map(own => (own.kind === 'plain' ? own.chinese : own.text))
    .join('')
  const isWhole = lost.some(own => own.kind === 'text' && own.part === 'term')
  if (isWhole && canMark(rest))
    return (
      segments
        .slice(0, start)
        .map(({ text }) => text)
        .join('') + mark(rest)
    )
  if (isWhole || lost.some(({ text }) => !canMark(text))) return mark(line)
  return found
    .map(({ own, english }) => english ?? mark(own.text))
    .join('')
    .trim()
}

/** Whether marks around a part of a line leave the formatting of the rest alone. */
function canMark(text: string): boolean {
  return !/[*_~[\]<>&]/.test(text.replace(/`[^`]*`/g, ''))
}

const itemStart = /^(\s*(?:>\s?)*\s*(?:(?:[-*+]|\d+[.)])\s+)?)(.*?)(\s*\{#[\w-]+\})?$/s

/** Text with each of its lines changed, without the marks of lists and quotations before it and the name behind it. */
export function mapLines(text: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map(line => {
      const [, start = '', own = '', name = ''] = itemStart.exec(line) ?? [line, '', line, '']
      return hasIdeographs(own) ? `${start}${change(own)}${name}` : line
    })
    .join('\n')
}

/** Several lines as one key. */
function proseKey(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
}
