import { defaultPackageName, defaultPackageVersion } from '../../generator/config/config.js'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { createDocsEmitter } from '../../generator/emit/docs/create-docs-emitter.js'
import type { EmitInput, Emitter, OutputTools } from '../../generator/emit/emitter.js'
import { createLlmsEmitter } from '../../generator/emit/llms/create-llms-emitter.js'
import { createOpenApiEmitter } from '../../generator/emit/openapi/create-openapi-emitter.js'
import type { OutputFile } from '../../generator/emit/output-file.js'
import type { Language } from '../../generator/emit/words/language.js'
import { joinPages } from '../../generator/generate/join-pages.js'
import { createPageReader } from '../../generator/generate/read-pages.js'
import { createTermsReader } from '../../generator/generate/read-terms.js'
import type { SdkTemplates } from '../../generator/load/load-templates.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { createAssembler } from '../../generator/model/assemble.js'
import type { Model } from '../../generator/model/model.js'
import { wechatPayIn } from '../../generator/model/protocol/wechat-pay.js'
import { frontFile, type SiteSource } from './load-source.js'

/** What the generator makes of the source in one language. */
export interface Documents {
  /** The page of each file as a document; pages that the generator refuses as they are, and the front page. */
  readonly pages: readonly SourcePage[]
  readonly model: Model
  /** Errors, for which the generator refused pages. */
  readonly errors: readonly Diagnostic[]
  /** `openapi.json`, `llms.txt` and `llms/…`: made when they are asked for. */
  readonly files: () => readonly OutputFile[]
}

/** Makes the documents of a source in a language. */
export type DocumentMaker = (source: SiteSource, language: Language) => Documents

const docsFolder = 'docs/'

/**
 * The generator in memory, as far as the site needs it. It remembers pages that did not change, so that an edited page costs
 * little.
 */
export function createDocumentMaker(templates: SdkTemplates): DocumentMaker {
  const read = createPageReader(true)
  const assembler = createAssembler()
  const readTerms = createTermsReader()
  const emitters = { zh: emitterOf(templates, 'zh'), en: emitterOf(templates, 'en') }
  return (source, language) => {
    const { tools, emitDocs } = emitters[language]
    const { pages, diagnostics: own } = read(source)
    const terms = readTerms(source.terms, language)
    const { files, diagnostics: found, ...joined } = joinPages(pages, assembler, true, terms.translate)
    const input: EmitInput = {
      ...joined,
      packageName: defaultPackageName,
      packageVersion: defaultPackageVersion,
      packageDetails: { published: false },
      language,
    }
    const made = new Map(
      emitDocs(input).map(({ path, content }) => [path.slice(docsFolder.length), content] as const),
    )
    const shown = source.pages.map(page => ({ file: page.file, text: made.get(page.file) ?? page.text }))
    const front = source.front === undefined ? [] : [{ file: frontFile, text: source.front.text }]
    return {
      pages: [...front, ...shown],
      model: joined.model,
      errors: [...own, ...terms.diagnostics, ...found].filter(({ severity }) => severity === 'error'),
      files: once(() => [
        ...createOpenApiEmitter({ ...tools, remember: false })(input),
        ...createLlmsEmitter({ ...tools, remember: false })(input),
      ]),
    }
  }
}

function emitterOf(
  templates: SdkTemplates,
  language: Language,
): { readonly tools: OutputTools; readonly emitDocs: Emitter['emit'] } {
  const tools = { templates, openapi: {}, language, protocols: wechatPayIn(language), remember: true }
  return { tools, emitDocs: createDocsEmitter(tools) }
}

/** Makes a value when it is asked for, and only once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
