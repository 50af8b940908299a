import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { didYouMean } from '../../diagnostics/nearest.js'
import type { Span } from '../../diagnostics/span.js'
import { loadYaml } from '../packages.js'
import { readYaml, type YamlReader, type YamlValue } from '../patch/yaml-reader.js'
import { englishProblem } from './english-problem.js'
import { emptyGlossary, type Glossary } from './glossary.js'
import { readPlainGlossary } from './read-plain-glossary.js'

/** The text of a glossary, and the name that diagnostics have for it. */
export interface GlossaryFile {
  readonly file: string
  readonly text: string
}

/** A glossary with its sound entries, and what is wrong with the others. */
export interface ReadGlossary {
  readonly glossary: Glossary
  readonly diagnostics: readonly Diagnostic[]
}

/** A longer file is refused before it is parsed. Characters. */
const longestFile = 16 * 1024 * 1024

const parts = ['terms', 'sentences'] as const

/** Reads a glossary (PW901 to PW904). A malformed entry is reported and does not hide the others. */
export function readGlossary({ file, text }: GlossaryFile): ReadGlossary {
  const diagnostics: Diagnostic[] = []
  const report = (code: Diagnostic['code'], message: string, span: Span): void => {
    diagnostics.push(diagnostic({ code, message, file, span }))
  }
  if (text.length > longestFile) {
    report('PW901', 'The glossary has more than 16 million characters.', top)
    return { glossary: emptyGlossary, diagnostics }
  }
  const plain = readPlainGlossary(text)
  if (plain !== undefined) return { glossary: plain, diagnostics }
  const { contents, reader } = readYaml(
    text,
    (kind, message, span) => report(kind === 'unreadable' ? 'PW901' : 'PW902', message, span),
    false,
  )
  if (contents === undefined) return { glossary: emptyGlossary, diagnostics }
  if (!loadYaml().isMap(contents.node)) {
    report('PW901', 'The file must have the maps `terms` and `sentences`.', contents.span)
    return { glossary: emptyGlossary, diagnostics }
  }
  const found = { terms: new Map<string, string>(), sentences: new Map<string, string>() }
  for (const { key, value } of membersOf(contents, reader)) {
    const part = parts.find(name => name === key.text)
    if (part === undefined) {
      const hint = didYouMean(key.text, parts)
      report('PW901', `${JSON.stringify(key.text)} is not a part of a glossary.${hint}`, key.span)
    } else readPart(value, found[part], { part, reader, report })
  }
  return { glossary: found, diagnostics }
}

const top: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

interface PartContext {
  readonly part: string
  readonly reader: YamlReader
  readonly report: (code: Diagnostic['code'], message: string, span: Span) => void
}

function readPart(value: YamlValue, found: Map<string, string>, { part, reader, report }: PartContext): void {
  const isEmpty = reader.is(value, null)
  if (isEmpty) return
  if (!loadYaml().isMap(value.node)) {
    report('PW901', `\`${part}\` must be a map of Chinese texts to English ones.`, value.span)
    return
  }
  const seen = new Map<string, number>()
  for (const { key, value: english } of membersOf(value, reader)) {
    const first = seen.get(key.text)
    seen.set(key.text, first ?? key.span.line)
    if (first !== undefined) {
      report('PW902', `${shown(key.text)} stands in line ${first} already. The first entry counts.`, key.span)
      continue
    }
    const span = loadYaml().isScalar(english.node) ? english.span : key.span
    if (key.text.trim() === '') report('PW902', 'An entry has no Chinese text.', key.span)
    else if (!loadYaml().isScalar(english.node) || typeof english.node.value !== 'string')
      report('PW902', `${shown(key.text)} has no English text.`, span)
    else {
      const problem = englishProblem(key.text, english.node.value)
      if (problem === undefined) found.set(key.text, english.node.value)
      else report(problem.code, `${shown(key.text)} ${problem.message}`, span)
    }
  }
}

/** A key as a message shows it: one line, and not all of a long one. */
function shown(key: string): string {
  const line = key.replace(/\s+/g, ' ')
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line)
}

interface Member {
  readonly key: { readonly text: string; readonly span: Span }
  readonly value: YamlValue
}

function membersOf(map: YamlValue, reader: YamlReader): readonly Member[] {
  if (!loadYaml().isMap(map.node)) return []
  return map.node.items.map(({ key, value }) => {
    const own = reader.value(key)
    return {
      key: { text: loadYaml().isScalar(key) ? String(key.value) : '', span: own.span },
      value: value === null ? { node: null, span: own.span } : reader.value(value),
    }
  })
}
