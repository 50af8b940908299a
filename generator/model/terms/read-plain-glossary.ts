import { englishProblem } from './english-problem.js'
import { type Glossary, hasIdeographs } from './glossary.js'

/**
 * Reads a glossary line by line as `writeGlossary` writes it: an entry a line, plain or in quotes, without any problem. It
 * takes a tenth of the time of a YAML parser, which every run would spend.
 *
 * @returns undefined for every other file, sound or not. Where there is a result, YAML gives the same.
 */
export function readPlainGlossary(text: string): Glossary | undefined {
  if (unusual.test(text)) return undefined
  const parts = new Map<string, Map<string, string>>()
  let part: Map<string, string> | undefined
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const name = /^(terms|sentences):$/.exec(line)?.[1]
    if (name !== undefined) {
      if (parts.has(name)) return undefined
      part = new Map()
      parts.set(name, part)
    } else if (part === undefined || !readEntry(line, part)) return undefined
  }
  const [terms, sentences] = [parts.get('terms'), parts.get('sentences')]
  return terms && sentences && { terms, sentences }
}

/** Control characters, and what ends a line or a file for some readers. */
const unusual = /[^\n\P{Cc}]|[\u2028\u2029\ufeff\ufffe\uffff\p{Cs}]/u

/** Adds an entry and tells whether its line is one, and a sound one. */
function readEntry(line: string, part: Map<string, string>): boolean {
  const [, written = '', value = ''] = entry.exec(line) ?? []
  const key = scalarText(written)
  const english = scalarText(value)
  if (key === undefined || english === undefined || key.length > longestKey || part.has(key)) return false
  if (!hasIdeographs(key) || (value === english && !isText(english))) return false
  if (englishProblem(key, english) !== undefined) return false
  part.set(key, english)
  return true
}

/** Two blanks, a key, a colon and a value; quotes hold colons, other keys none before a blank. */
const entry = /^ {2}("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^ "'](?:[^:]|:(?! ))*): (\S.*)$/

/** YAML looks no further for the end of a key. */
const longestKey = 1000

/** A scalar of one line as YAML reads it; undefined where it takes more than a look. */
function scalarText(written: string): string | undefined {
  if (written.startsWith('"')) return doubleQuoted.test(written) ? String(JSON.parse(written)) : undefined
  if (written.startsWith("'"))
    return singleQuoted.test(written) ? written.slice(1, -1).replaceAll("''", "'") : undefined
  return notPlain.test(written) ? undefined : written
}

/** With the escapes that JSON and YAML share. */
const doubleQuoted = /^"(?:[^"\\]|\\[n"\\])*"$/
const singleQuoted = /^'(?:[^']|'')*'$/

/** What begins or ends a scalar of another kind, or a comment. */
const notPlain = /^$|^[-?:,[\]{}#&*!|>'"%@`\s]|: | #|[:\s]$/

/** Whether a plain scalar is text: numbers have no blanks, and words of YAML are single ones. */
function isText(plain: string): boolean {
  return plain.includes(' ') || (/^[A-Za-z]/.test(plain) && !/^(?:null|true|false)$/i.test(plain))
}
