import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Language } from '../emit/words/language.js'
import type { Document } from '../model/document/document.js'
import { emptyGlossary, type Glossary } from '../model/terms/glossary.js'
import { createLookups, missingTermHints } from '../model/terms/glossary-usage.js'
import { type GlossaryFile, readGlossary } from '../model/terms/read-glossary.js'
import { createTranslator, type Translator } from '../model/terms/translator.js'

/** A glossary, and how it turns pages into a language. */
export interface Terms {
  readonly glossary: Glossary
  /** Absent where the pages stay as they are: in Chinese, and without a glossary. */
  readonly translator?: Translator
  /** About the glossary itself. */
  readonly diagnostics: readonly Diagnostic[]
  /** The terms that a page uses and the glossary lacks, as hints. `text` is that of the page. */
  readonly hints: (document: Document, text: string) => readonly Diagnostic[]
}

const none: Terms = { glossary: emptyGlossary, diagnostics: [], hints: () => [] }

/** Reads a glossary for a language. */
export function readTerms(file: GlossaryFile | undefined, language: Language): Terms {
  if (file === undefined) return none
  const own = readGlossary(file)
  const lookups = createLookups(own.glossary)
  const terms: Terms = { ...own, hints: (document, text) => missingTermHints(lookups(document), () => text) }
  return language === 'en' ? { ...terms, translator: createTranslator(own.glossary) } : terms
}
