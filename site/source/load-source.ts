import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../../generator/load/decode-page.js'
import { decodeFiles, loadFiles } from '../../generator/load/load-pages.js'
import { loadPatches, patchesName } from '../../generator/load/load-patches.js'
import { type LoadedTerms, loadTerms, termsName } from '../../generator/load/load-terms.js'
import { pageFolders } from '../../generator/load/page-folders.js'
import type { SourcePage } from '../../generator/load/source-page.js'

/** Paths that can be a file name, a route and the name of a module. */
const safeFile = new RegExp(`^(?:(?:${pageFolders.join('|')})(?:/[\\w.{}@~-]+)+|index)\\.md$`)

/** The front page of a checkout. */
export const frontFile = 'index.md'

/** Whether a file of the source is a page that the site shows. */
export function isSiteFile(file: string): boolean {
  return safeFile.test(file) && !file.split('/').some(segment => /^\.|^node_modules$|^dist$/.test(segment))
}

/** The pages as maintainers write them. */
export interface SiteSource {
  /** In code-unit order of their files. */
  readonly pages: readonly SourcePage[]
  readonly patches?: SourcePage
  /** The English of the pages. */
  readonly terms?: SourcePage
  /** The front page, which the generator does not read. */
  readonly front?: SourcePage
}

/**
 * Reads the source. `fallback` is the folder whose glossary counts for a source without one. Throws an Error that names each
 * unreadable page and each path that cannot be a route.
 */
export function loadSource(folder: string, fallback: string = folder): SiteSource {
  const { pages, diagnostics } = decodeFiles(loadFiles(folder))
  const place = { path: join(folder, patchesName), shown: patchesName, isStated: false }
  const { patches, diagnostics: ofPatches } = loadPatches(place)
  const { terms, diagnostics: ofTerms } = loadGlossary([folder, fallback])
  const errors = [...diagnostics, ...ofPatches, ...ofTerms].filter(({ severity }) => severity === 'error')
  const unsafe = pages.filter(({ file }) => !isSiteFile(file))
  const front = existsSync(join(folder, frontFile)) ? decodeFront(folder) : undefined
  const problems = [
    ...errors.map(({ file, message }) => `${file}: ${message}`),
    ...unsafe.map(({ file }) => `${file}: the path contains characters that a route cannot have.`),
    ...(typeof front === 'string' ? [front] : []),
  ]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return {
    pages,
    ...(patches === undefined ? {} : { patches }),
    ...(terms === undefined ? {} : { terms }),
    ...(front === undefined || typeof front === 'string' ? {} : { front }),
  }
}

/** The first glossary of some folders. */
function loadGlossary(folders: readonly string[]): LoadedTerms {
  const loaded = folders.map(folder =>
    loadTerms({ path: join(folder, termsName), shown: termsName, isStated: false }),
  )
  const found = loaded.find(({ terms, diagnostics }) => terms !== undefined || diagnostics.length > 0)
  return found ?? { diagnostics: [] }
}

function decodeFront(folder: string): SourcePage | string {
  const decoded = decodePage(frontFile, readFileSync(join(folder, frontFile)))
  return decoded.kind === 'page' ? decoded.page : `${frontFile}: ${decoded.diagnostic.message}`
}
