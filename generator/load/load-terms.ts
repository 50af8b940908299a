import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { normalizeText } from './decode-page.js'
import type { Loaded } from './load-pages.js'
import { reasonOf } from './reason-of.js'
import type { SourcePage } from './source-page.js'

/** Name of the glossary in the folder of pages. */
export const termsName = 'terms.en.yaml'

/** Where the glossary is looked for. */
export interface TermsPlace {
  readonly path: string
  /** The file's name in diagnostics. */
  readonly shown: string
  /** Whether the settings name the file. Then it must exist. */
  readonly isStated: boolean
}

/** The text of the glossary, if there is one. */
export interface LoadedTerms {
  readonly terms?: SourcePage
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the glossary from the disk. */
export function loadTerms({ path, shown, isStated }: TermsPlace): LoadedTerms {
  if (!isStated && statSync(path, { throwIfNoEntry: false }) === undefined) return { diagnostics: [] }
  try {
    const bytes = readFileSync(path)
    if (!isUtf8(bytes)) return refused(shown, 'it is not UTF-8')
    return { terms: { file: shown, text: normalizeText(bytes.toString('utf8')) }, diagnostics: [] }
  } catch (error) {
    return refused(shown, reasonOf(error))
  }
}

/** Adds the glossary to the loaded pages. */
export function withTerms<Pages extends Loaded>(loaded: Pages, place: TermsPlace): Pages {
  const { diagnostics, ...terms } = loadTerms(place)
  return { ...loaded, ...terms, diagnostics: [...loaded.diagnostics, ...diagnostics] }
}

function refused(file: string, reason: string): LoadedTerms {
  return { diagnostics: [fileDiagnostic('PW901', file, `The glossary cannot be read: ${reason}.`)] }
}
