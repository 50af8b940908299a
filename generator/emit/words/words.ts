import { type DocsWords, docsWords } from './docs-words.js'
import { type FieldWords, fieldWords } from './field-words.js'
import type { Language } from './language.js'
import { type LlmsWords, llmsWords } from './llms-words.js'
import { type OpenApiWords, openApiWords } from './openapi-words.js'
import { type SdkWords, sdkWords } from './sdk-words.js'

/** Everything that the outputs word themselves, in one language. */
export interface Words {
  readonly field: FieldWords
  readonly sdk: SdkWords
  readonly docs: DocsWords
  readonly llms: LlmsWords
  readonly openapi: OpenApiWords
}

const tables: Readonly<Record<Language, Words>> = { zh: tablesIn('zh'), en: tablesIn('en') }

function tablesIn(language: Language): Words {
  return {
    field: fieldWords[language],
    sdk: sdkWords[language],
    docs: docsWords[language],
    llms: llmsWords[language],
    openapi: openApiWords[language],
  }
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return tables[language]
}
