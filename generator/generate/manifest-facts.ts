import type { Language } from '../emit/words/language.js'
import type { LoadedPages } from '../load/load-pages.js'
import { patchesName } from '../load/load-patches.js'
import { termsName } from '../load/load-terms.js'
import { packageVersion } from '../load/own-package.js'
import { digestPages, type ManifestFacts } from '../write/manifest.js'

/**
 * What the manifest says besides the files. The places of the file of patches and of the glossary do not matter; a glossary
 * that the language does not use counts for nothing.
 */
export function manifestFacts(
  { packageName, language }: { readonly packageName: string; readonly language: Language },
  { pages, patches, terms }: Pick<LoadedPages, 'pages' | 'patches' | 'terms'>,
): ManifestFacts {
  const inputs = [
    ...pages,
    ...(patches === undefined ? [] : [{ file: patchesName, text: patches.text }]),
    ...(terms === undefined || language !== 'en' ? [] : [{ file: termsName, text: terms.text }]),
  ]
  return { generator: `pagewright ${packageVersion()}`, package: packageName, inputs: digestPages(inputs) }
}
