import type { LoadedPages } from '../load/load-pages.js'
import { patchesName } from '../load/load-patches.js'
import { packageVersion } from '../load/own-package.js'
import { digestPages, type ManifestFacts } from '../write/manifest.js'

/** What the manifest says besides the files. The place of the file of patches does not matter. */
export function manifestFacts(
  packageName: string,
  { pages, patches }: Pick<LoadedPages, 'pages' | 'patches'>,
): ManifestFacts {
  const inputs = patches === undefined ? pages : [...pages, { file: patchesName, text: patches.text }]
  return { generator: `pagewright ${packageVersion()}`, package: packageName, inputs: digestPages(inputs) }
}
