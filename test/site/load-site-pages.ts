import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../../generator/load/decode-page.js'
import type { SitePage } from '../../site/pages/site-page.js'
import { readSitePage } from '../../site/pages/site-page.js'
import { loadSource } from '../../site/source/load-source.js'

/** The pages of a folder as they stand there, without what the generator adds. */
export function loadSitePages(folder: string): readonly SitePage[] {
  return loadSource(folder).pages.map(readSitePage)
}

/** One page of a folder. */
export function loadSitePage(folder: string, file: string): SitePage {
  const decoded = decodePage(file, readFileSync(join(folder, file)))
  if (decoded.kind !== 'page') throw new Error(`${file}: ${decoded.diagnostic.message}`)
  return readSitePage(decoded.page)
}
