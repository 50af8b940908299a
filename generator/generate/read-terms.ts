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
  readonly translate?: Translator
  /** About the glossary itself. */
  readonly diagnostics: readonly Diagnostic[]
  /** The terms that pages use and the glossary lacks, as hints. */
  readonly hints: (
    documents: readonly Document[],
    textOf: (file: string) => string | undefined,
  ) => readonly Diagnostic[]
}

const none: Terms = { glossary: emptyGlossary, diagnostics: [], hints: () => [] }

/** Makes a reader of glossaries. It keeps the last one, and the translator with what that remembers. */
export function createTermsReader(): (file: GlossaryFile | undefined, language: Language) => Terms {
  let last: { readonly file: GlossaryFile; readonly read: Terms; readonly translate: Translator } | undefined
  return (file, language) => {
    if (file === undefined) return none
    if (last?.file.text !== file.text || last.file.file !== file.file) {
      const own = readGlossary(file)
      const lookups = createLookups(own.glossary)
      const read: Terms = {
        ...own,
        hints: (documents, textOf) => missingTermHints(documents.flatMap(lookups), textOf),
      }
      last = { file, read, translate: createTranslator(own.glossary) }
    }
    const { read, translate } = last
    return language === 'en' ? { ...read, translate } : read
  }
}
