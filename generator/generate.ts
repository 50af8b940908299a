import { compareDiagnostics, type Diagnostic } from './diagnostics/diagnostic.js'
import { runEmitters } from './emit/custom/run-emitters.js'
import type { EmitInput, Emitter, OpenApiSettings } from './emit/emitter.js'
import type { OutputFile } from './emit/output-file.js'
import type { EmitterMaker } from './emit/outputs.js'
import type { PackageDetails } from './emit/package-details.js'
import { type Emitted, runOutputs } from './emit/run-outputs.js'
import type { Language } from './emit/words/language.js'
import { joinPages } from './generate/join-pages.js'
import { hasError } from './generate/may-write.js'
import { createPageReader, type OnProgress, type Source } from './generate/read-pages.js'
import { createTermsReader } from './generate/read-terms.js'
import type { SdkTemplates } from './load/load-templates.js'
import { createAssembler } from './model/assemble.js'
import type { Model } from './model/model.js'
import { wechatPayIn } from './model/protocol/wechat-pay.js'
import type { GlossaryFile } from './model/terms/read-glossary.js'

/** What a run works on. Everything is loaded before. */
export interface GenerateInput extends Source {
  readonly templates: SdkTemplates
  /** Name of the generated npm package. */
  readonly packageName: string
  readonly packageVersion: string
  /** Default: a package that is not published and says no more than its name. */
  readonly packageDetails?: PackageDetails | undefined
  /** The English of the pages, which `language: 'en'` uses. */
  readonly terms?: GlossaryFile | undefined
  /** Language of what the outputs add to the pages' own text, and of that text if there is a glossary. */
  readonly language: Language
  /** Leave out pages with errors and generate the rest. */
  readonly keepGoing: boolean
  /** Emitters of your own. */
  readonly emitters?: readonly Emitter[] | undefined
  readonly openapi?: OpenApiSettings | undefined
}

/** How much a run read. */
export interface Counts {
  readonly pages: number
  readonly operations: number
  readonly webhooks: number
  readonly pagesLeftOut: number
}

/** What a run gives. */
export interface GenerateResult {
  /** Without `manifest.json`. Empty if an error remains and `keepGoing` is false. */
  readonly files: readonly OutputFile[]
  /** In the order of files and places, hints included. */
  readonly diagnostics: readonly Diagnostic[]
  readonly model: Model
  readonly counts: Counts
  /** Files of the pages that were left out. */
  readonly leftOut: readonly string[]
}

const unpublished: PackageDetails = { published: false }

/** Runs that share a memory of pages: a page that did not change is neither parsed nor emitted again. */
export interface Session {
  run(input: GenerateInput, onProgress?: OnProgress): GenerateResult
}

/** How a session works. */
export interface SessionOptions {
  /** Keep what later runs can use again. Default: true. A single run needs less memory without it. */
  readonly remember?: boolean
  /** The built-in outputs that its runs make, loaded before. */
  readonly makeEmitters: EmitterMaker
}

/**
 * Makes a session. What it remembers is keyed by a page's whole text or by the identity of immutable data, so that a
 * later run gives byte for byte what a first run would.
 */
export function createSession({ remember = true, makeEmitters }: SessionOptions): Session {
  const read = createPageReader(remember)
  const assembler = createAssembler()
  const readTerms = createTermsReader()
  const emit = createEmit(remember, makeEmitters)
  return {
    run(input, onProgress) {
      const { keepGoing, packageName, packageVersion, packageDetails = unpublished, language } = input
      const { pages, diagnostics: own } = read(input, onProgress)
      const terms = readTerms(input.terms, language)
      const {
        files: kept,
        diagnostics: found,
        ...joined
      } = joinPages(pages, assembler, keepGoing, terms.translate)
      const isRefused = !keepGoing && hasError([...own, ...terms.diagnostics, ...found])
      const { files, diagnostics: failures } = isRefused
        ? { files: [], diagnostics: [] }
        : emit({ ...joined, packageName, packageVersion, packageDetails, language }, input)
      const texts = new Map(input.pages.map(({ file, text }) => [file, text]))
      const hints = terms.hints(
        pages.map(({ document }) => document),
        file => texts.get(file),
      )
      const leftOut = input.pages.map(({ file }) => file).filter(file => !kept.has(file))
      const { model } = joined
      return {
        files,
        diagnostics: [...own, ...terms.diagnostics, ...hints, ...found, ...failures].sort(compareDiagnostics),
        model,
        counts: {
          pages: pages.length,
          operations: model.operations.length,
          webhooks: model.webhooks.length,
          pagesLeftOut: leftOut.length,
        },
        leftOut,
      }
    },
  }
}

type Settings = Pick<GenerateInput, 'templates' | 'openapi' | 'emitters'>

/** What the built-in emitters are made from. They are kept while it stays the same. */
interface Made {
  readonly templates: SdkTemplates
  readonly sameShapePaths: OpenApiSettings['sameShapePaths']
  readonly language: Language
}

/** Makes a function that runs all emitters; it gives no files if one fails. */
function createEmit(
  remember: boolean,
  makeEmitters: EmitterMaker,
): (input: EmitInput, settings: Settings) => Emitted {
  let last: { readonly made: Made; readonly emitters: readonly Emitter[] } | undefined
  return (input, { templates, openapi = {}, emitters: custom = [] }) => {
    const { language } = input
    const made: Made = { templates, sameShapePaths: openapi.sameShapePaths, language }
    if (last === undefined || !isSame(last.made, made))
      last = {
        made,
        emitters: makeEmitters({ templates, openapi, language, protocols: wechatPayIn(language), remember }),
      }
    const all = [runOutputs(last.emitters, input), runEmitters(custom, input)]
    const diagnostics = all.flatMap(each => each.diagnostics)
    return { files: diagnostics.length > 0 ? [] : all.flatMap(({ files }) => files), diagnostics }
  }
}

function isSame(one: Made, other: Made): boolean {
  return (
    one.templates === other.templates &&
    one.sameShapePaths === other.sameShapePaths &&
    one.language === other.language
  )
}
