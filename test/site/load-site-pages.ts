import type { SitePage } from '../../site/pages/site-page.js'
import { readSitePage } from '../../site/pages/site-page.js'
import { loadSource } from '../../site/source/load-source.js'

/** The pages of a folder as they stand there, without what the generator adds. */
export function loadSitePages(folder: string): readonly SitePage[] {
  return loadSource(folder).pages.map(readSitePage)
}
