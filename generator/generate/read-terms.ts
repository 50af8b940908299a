import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Language } from '../emit/words/language.js'
import { emptyGlossary, type Glossary } from '../model/terms/glossary.js'
import { type GlossaryFile, readGlossary } from '../model/terms/read-glossary.js'
import { createTranslator, type Translator } from '../model/terms/translator.js'

/** A glossary, and how it turns pages into a language. */
export interface Terms {
  readonly glossary: Glossary
  /** Absent where the pages stay as they are: in Chinese, and without a glossary. */
  readonly translate?: Translator
  readonly diagnostics: readonly Diagnostic[]
}

const none: Terms = { glossary: emptyGlossary, diagnostics: [] }

/** Makes a reader of glossaries. It keeps the last one, and the translator with what that remembers. */
export function createTermsReader(): (file: GlossaryFile | undefined, language: Language) => Terms {
  let last: { readonly file: GlossaryFile; readonly read: Terms; readonly translate: Translator } | undefined
  return (file, language) => {
    if (file === undefined) return none
    if (last?.file.text !== file.text || last.file.file !== file.file) {
      const read = readGlossary(file)
      last = { file, read, translate: createTranslator(read.glossary) }
    }
    const { read, translate } = last
    return language === 'en' ? { ...read, translate } : read
  }
}
