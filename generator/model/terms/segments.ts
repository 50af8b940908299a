import { readBraces } from '../../diagnostics/brace-entities.js'
import { formalLine } from '../../dialect/formal-words.js'
import { splitLines } from '../from-page/values.js'
import { hasIdeographs, type TextKind } from './glossary.js'

/** A piece of a text: one that is translated by the glossary, or signs between such pieces, already in English. */
export type Segment =
  | { readonly kind: 'text'; readonly part: TextKind; readonly text: string }
  | { readonly kind: 'plain'; readonly text: string; readonly chinese: string }

/** `` `A`：text ``: a value and its meaning. */
const valueLine = /^((?:\d+\s*[、.．)）]\s*)?`[^`]+`)\s*[：:]\s*(.*)$/s
/** The end of a term. */
const firstMark = /^([^，；。]*)([，；。])(.*)$/s

const marks: Readonly<Record<string, string>> = { '，': ', ', '；': '; ', '。': '. ' }

/**
 * The lines of a description cell, each as segments. Of a line that names a value only the meaning counts; what stands
 * before the first `，`, `；` or `。` is a term, the rest a sentence. `isWhole` tells a line that has an entry of its own.
 */
export function cellSegments(
  cell: string,
  isWhole: (line: string) => boolean,
): readonly (readonly Segment[])[] {
  return splitLines(cell).map(({ part }) => lineSegments(part.trim(), isWhole))
}

function lineSegments(line: string, isWhole: (line: string) => boolean): readonly Segment[] {
  if (!hasIdeographs(line)) return [plain(englishMarks(line))]
  const formal = formalLine(line)
  if (formal !== undefined)
    return formal.before === ''
      ? [plain(formal.english)]
      : [...lineSegments(formal.before, isWhole), plain(`, ${inLine(formal.english)}`, ` ${formal.english}`)]
  const value = valueLine.exec(line)
  if (value !== null) {
    const [, head = '', meaning = ''] = value
    return [plain(`${englishMarks(head)}: `), ...lineSegments(meaning.trim(), isWhole)]
  }
  return isWhole(keyOf(line)) ? [text('term', line)] : termAndNote(line)
}

function termAndNote(line: string): readonly Segment[] {
  const found = firstMark.exec(line)
  const [, term = '', mark = '', note = ''] = found ?? []
  // A mark inside of parentheses or code parts nothing.
  if (found === null || isOpen(term) || term === '') return [text('term', line)]
  const own = isSilent(term) ? plain(term) : text('term', term.trim())
  if (note.trim() === '') return [own, plain(mark === '。' ? '.' : '', mark)]
  const formal = formalLine(note.trim())
  const rest =
    formal?.before === ''
      ? [plain(mark === '。' ? formal.english : inLine(formal.english), note.trim())]
      : isSilent(note)
        ? [plain(englishMarks(note.trim()))]
        : [text('sentence', note.trim())]
  return [own, plain(marks[mark] ?? ' ', mark), ...rest]
}

/** Formal words behind a comma. */
function inLine(english: string): string {
  return `${english.charAt(0).toLowerCase()}${english.slice(1)}`
}

function isSilent(line: string): boolean {
  return !hasIdeographs(line)
}

function isOpen(line: string): boolean {
  return (line.match(/`/g)?.length ?? 0) % 2 === 1 || /[（(][^）)]*$/.test(line)
}

/** `chinese`: as the page has it, for a line that stays Chinese. */
function plain(own: string, chinese = own): Segment {
  return { kind: 'plain', text: own, chinese }
}

function text(part: TextKind, own: string): Segment {
  return hasIdeographs(own) ? { kind: 'text', part, text: own } : plain(englishMarks(own))
}

/** The text as the glossary has it: without the escapes of a cell. */
export function keyOf(own: string): string {
  return readBraces(own.replaceAll('\\|', '|')).replace(/\s+/g, ' ').trim()
}

const fullWidth: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '。': '. ',
  '（': ' (',
  '）': ')',
}

/** Marks of Chinese texts outside of code, in English. */
export function englishMarks(own: string): string {
  return own
    .split(/(`[^`]*`)/)
    .map((piece, at) =>
      at % 2 === 1 ? piece : piece.replace(/[，、；：。（）]/g, sign => fullWidth[sign] ?? sign),
    )
    .join('')
    .trim()
}
