import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../../generator/load/decode-page.js'
import { decodeFiles, loadFiles } from '../../generator/load/load-pages.js'
import { pageFolders } from '../../generator/load/page-folders.js'
import { readSitePage, type SitePage } from './site-page.js'

/** Paths that can be a file name, a route and the name of a module. */
const safeFile = new RegExp(`^(?:(?:${pageFolders.join('|')})(?:/[\\w.{}@~-]+)+|index)\\.md$`)

/** Whether a file of the docs is a page that the site shows. */
export function isSiteFile(file: string): boolean {
  return safeFile.test(file) && !file.split('/').some(segment => /^\.|^node_modules$|^dist$/.test(segment))
}

/** Reads all pages of the docs. Throws an Error that names each unreadable page and each path that cannot be a route. */
export function loadSitePages(docs: string): readonly SitePage[] {
  const { pages, diagnostics } = decodeFiles(loadFiles(docs))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const unsafe = pages.filter(({ file }) => !isSiteFile(file))
  const problems = [
    ...errors.map(({ file, message }) => `${file}: ${message}`),
    ...unsafe.map(({ file }) => `${file}: the path contains characters that a route cannot have.`),
  ]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const home = existsSync(join(docs, 'index.md')) ? [loadSitePage(docs, 'index.md')] : []
  return [...home, ...pages.map(readSitePage)]
}

/** Reads one page of the docs. Throws if it is not text. */
export function loadSitePage(docs: string, file: string): SitePage {
  const decoded = decodePage(file, readFileSync(join(docs, file)))
  if (decoded.kind !== 'page') throw new Error(`${file}: ${decoded.diagnostic.message}`)
  return readSitePage(decoded.page)
}
