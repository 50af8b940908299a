import type { LoadedPages } from '../load/load-pages.js'
import { patchesName } from '../load/load-patches.js'
import { digestPages } from '../write/manifest.js'

/** Digest of all that the output is made from: pages and corrections, wherever the latter lie. */
export function digestInputs({ pages, patches }: Pick<LoadedPages, 'pages' | 'patches'>): string {
  return digestPages(patches === undefined ? pages : [...pages, { file: patchesName, text: patches.text }])
}
