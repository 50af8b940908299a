import type { LoadedPages } from '../load/load-pages.js'
import { patchesName } from '../load/load-patches.js'
import { digestPages } from '../write/manifest.js'

/** Digest of the pages and the corrections. Where the file of corrections lies does not matter. */
export function digestInputs({ pages, patches }: Pick<LoadedPages, 'pages' | 'patches'>): string {
  return digestPages(patches === undefined ? pages : [...pages, { file: patchesName, text: patches.text }])
}
