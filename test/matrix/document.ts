import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Result } from './cell.js'
import { type Language, renderTable, tableNames } from './tables.js'

const files: Readonly<Record<Language, string>> = {
  en: fileURLToPath(new URL('../../docs/compatibility.md', import.meta.url)),
  zh: fileURLToPath(new URL('../../docs/compatibility.zh-CN.md', import.meta.url)),
}

/** The languages in which the tables are written. */
export const languages: readonly Language[] = ['en', 'zh']

/** The document as it is. */
export function readDocument(language: Language): string {
  return readFileSync(files[language], 'utf8')
}

/** The document with these results between its marks. */
export function documentWith(results: readonly Result[], language: Language): string {
  return tableNames.reduce((text, name) => {
    const begin = `<!-- matrix: ${name} -->`
    const end = `<!-- /matrix: ${name} -->`
    const [before, rest] = splitOnce(text, begin, language)
    const [, after] = splitOnce(rest, end, language)
    return `${before}${begin}\n\n${renderTable(name, results, language)}\n\n${end}${after}`
  }, readDocument(language))
}

function splitOnce(text: string, mark: string, language: Language): readonly [string, string] {
  const [before, after, ...more] = text.split(mark)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${files[language]} has to have ${mark} once.`)
  return [before, after]
}

/** Writes the tables into both documents. */
export function writeDocuments(results: readonly Result[]): void {
  for (const language of languages) writeFileSync(files[language], documentWith(results, language))
}
