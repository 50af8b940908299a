import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageText } from './independent-reader/read-folder.js'

/** The folder of real pages beside the repository; it is never part of it. */
export const corpusFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus')

/** Whether the pages exist. Without them, tests that need them are skipped and say so. */
export const hasCorpus = existsSync(corpusFolder)

/** Why a test of the corpus was skipped, for its title. */
export const corpusNote = hasCorpus ? 'on ../shared/corpus' : 'SKIPPED: ../shared/corpus is absent'

/** Every page of a folder, in code-unit order of its path. */
export function readFolder(folder: string): PageText[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ file: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}
