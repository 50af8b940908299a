import { defaultPackageName, defaultPackageVersion } from '../../generator/config/config.js'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { createDocsEmitter } from '../../generator/emit/docs/create-docs-emitter.js'
import { createLlmsEmitter } from '../../generator/emit/llms/create-llms-emitter.js'
import { createOpenApiEmitter } from '../../generator/emit/openapi/create-openapi-emitter.js'
import type { OutputFile } from '../../generator/emit/output-file.js'
import type { OutputMaker } from '../../generator/emit/outputs.js'
import type { Language } from '../../generator/emit/words/language.js'
import { createPageReader, type PageReader } from '../../generator/generate/page-reader.js'
import {
  createSession,
  type GenerateInput,
  type GenerateResult,
  type Session,
} from '../../generator/generate.js'
import type { SdkTemplates } from '../../generator/load/load-templates.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import type { ModelOutline } from '../../generator/model/outline.js'
import { textFile } from '../../generator/write/produced-file.js'
import { frontFile, type SiteSource } from './load-source.js'

/** What the generator makes of the source in one language. */
export interface Documents {
  /** The page of each file as a document; pages that the generator refuses as they are, and the front page. */
  readonly pages: readonly SourcePage[]
  readonly outline: ModelOutline
  /** Errors, for which the generator refused pages. */
  readonly errors: readonly Diagnostic[]
  /** `openapi.json`, `llms.txt` and `llms/…`: made when they are asked for. */
  readonly files: () => readonly OutputFile[]
}

/** Makes the documents of a source in a language. */
export type DocumentMaker = (source: SiteSource, language: Language) => Documents

const docsFolder = 'docs/'

const documents: OutputMaker = tools => [{ name: 'docs', ...createDocsEmitter(tools) }]

const descriptions: OutputMaker = tools => [
  { name: 'openapi', ...createOpenApiEmitter(tools) },
  { name: 'llms', ...createLlmsEmitter(tools) },
]

/**
 * The generator in memory, as far as the site needs it. It remembers pages that did not change, so that an edited page costs
 * little; it reads each page once for all languages.
 */
export function createDocumentMaker(templates: SdkTemplates): DocumentMaker {
  const reader = createPageReader()
  const sessions: Readonly<Record<Language, Sessions>> = { zh: sessionsOf(reader), en: sessionsOf(reader) }
  return (source, language) => {
    const own = sessions[language]
    const input = inputOf(source, templates, language)
    const result = own.documents.run(input).result
    const made = new Map(
      textsOf(result).map(({ path, content }) => [path.slice(docsFolder.length), content] as const),
    )
    const shown = source.pages.map(page => ({ file: page.file, text: made.get(page.file) ?? page.text }))
    const front = source.front === undefined ? [] : [{ file: frontFile, text: source.front.text }]
    return {
      pages: [...front, ...shown],
      outline: result.outline,
      errors: result.diagnostics.filter(({ severity }) => severity === 'error'),
      files: once(() => textsOf(own.descriptions.run(input).result)),
    }
  }
}

/** The sessions of one language. What is made on demand has its own. */
interface Sessions {
  readonly documents: Session
  readonly descriptions: Session
}

function sessionsOf(reader: PageReader): Sessions {
  return {
    documents: createSession({ makeOutputs: documents, reader }),
    descriptions: createSession({ makeOutputs: descriptions, reader }),
  }
}

function inputOf(source: SiteSource, templates: SdkTemplates, language: Language): GenerateInput {
  return {
    pages: source.pages,
    patches: source.patches,
    terms: source.terms,
    templates,
    packageName: defaultPackageName,
    packageVersion: defaultPackageVersion,
    language,
    keepGoing: true,
  }
}

function textsOf({ files }: GenerateResult): readonly OutputFile[] {
  return files.map(textFile)
}

/** Makes a value when it is asked for, and only once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
