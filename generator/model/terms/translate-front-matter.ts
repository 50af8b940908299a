import { loadYaml } from '../packages.js'
import { hasIdeographs } from './glossary.js'
import type { TextMap } from './translate-text.js'

/** The front matter in English. */
export interface FrontMatterTexts {
  readonly lines: readonly string[]
  /** How a text is marked that shows a value which stayed Chinese, by the key of the value. */
  readonly marked: ReadonlyMap<string, (shown: string) => string>
}

/** The keys whose values are read by people. */
const keys: Readonly<Record<string, 'title' | 'prose'>> = { title: 'title', description: 'prose' }

/** The lines of a front matter with its title and its description in English. Values of several lines stay. */
export function translateFrontMatter(lines: readonly string[], words: TextMap): FrontMatterTexts {
  const marked = new Map<string, (shown: string) => string>()
  const out = lines.map((line, at) => {
    const [, key = '', written = ''] = /^(\w+):[ \t]+(\S.*)$/.exec(line) ?? []
    const kind = Object.hasOwn(keys, key) ? keys[key] : undefined
    const isLonger = /^[ \t]+\S/.test(lines[at + 1] ?? '')
    const value = kind === undefined || isLonger ? undefined : scalarOf(written)
    if (kind === undefined || value === undefined || !hasIdeographs(value)) return line
    const english = words[kind](value)
    if (english === value || english.includes('\n')) return line
    // A mark around the whole value tells that it has no entry.
    const at0 = english.indexOf(value)
    if (at0 >= 0) {
      marked.set(key, shown => `${english.slice(0, at0)}${shown}${english.slice(at0 + value.length)}`)
      return line
    }
    return `${key}: ${scalarText(english)}`
  })
  return { lines: out, marked }
}

/** Several words of letters, digits and harmless marks, the first a letter: most titles. YAML writes them as they are. */
const plainWords = /^[A-Za-z][\w,.()/-]*(?: [\w,.()/-]+)+$/

/** A text of one line as a YAML scalar. */
function scalarText(text: string): string {
  return plainWords.test(text) ? text : loadYaml().stringify(text, { lineWidth: 0 }).trimEnd()
}

/** A YAML scalar of one line: plain, or in quotes. Undefined for anything else. */
function scalarOf(written: string): string | undefined {
  const text = written.trim()
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1)
  return /^[^\s"'&*!|>%@`{}[\]#?:,-]/.test(text) && !/: |\s#/.test(text) ? text : undefined
}
