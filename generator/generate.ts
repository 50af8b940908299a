import type { Diagnostic } from './diagnostics/diagnostic.js'
import { compareDiagnostics } from './diagnostics/diagnostic.js'
import { createApiEmitter } from './emit/api/create-api-emitter.js'
import type { DocsEmitter } from './emit/docs/create-docs-emitter.js'
import { createDocsEmitter } from './emit/docs/create-docs-emitter.js'
import { createOpenApiEmitter } from './emit/openapi/create-openapi-emitter.js'
import type { OutputFile } from './emit/output-file.js'
import type { SdkEmitter } from './emit/sdk/create-sdk-emitter.js'
import { createSdkEmitter } from './emit/sdk/create-sdk-emitter.js'
import type { SdkTemplates } from './load/load-templates.js'
import type { SourcePage } from './load/source-page.js'
import { createAssembler } from './model/assemble.js'
import { buildPage } from './model/build/build-page.js'
import type { PageModel } from './model/build/page-model.js'
import type { Model } from './model/model.js'
import { parsePage } from './parse/parse-page.js'
import { planDocuments } from './plan/plan-documents.js'
import { planModel } from './plan/plan-model.js'

/** What a run works on. Everything comes from load; nothing is read here. */
export interface GenerateInput {
  readonly pages: readonly SourcePage[]
  readonly templates: SdkTemplates
  /** Name of the generated npm package. */
  readonly packageName: string
  /** Leave out pages with errors and generate the rest. */
  readonly keepGoing: boolean
}

/** What a run gives. */
export interface GenerateResult {
  /** Without `manifest.json`. Empty where an error remains and `keepGoing` is false. */
  readonly files: readonly OutputFile[]
  /** In the order of files and places, hints included. */
  readonly diagnostics: readonly Diagnostic[]
  readonly model: Model
  readonly counts: {
    readonly pages: number
    readonly operations: number
    readonly webhooks: number
    readonly pagesLeftOut: number
  }
}

/** Runs that share a memory of pages: a page that did not change is neither parsed nor emitted again. */
export interface Session {
  run(input: GenerateInput, onProgress?: (done: number, total: number) => void): GenerateResult
}

/** How a session works. */
export interface SessionOptions {
  /** Keep what later runs can use again. Default: true; a single run does without and needs less memory. */
  readonly remember?: boolean
}

interface Remembered {
  readonly text: string
  readonly result: PageModel
}

/**
 * Makes a session. What it remembers is keyed by a page's whole text or by the identity of immutable data, so that a
 * later run gives byte for byte what a first run would.
 */
export function createSession({ remember = true }: SessionOptions = {}): Session {
  const pages = new Map<string, Remembered>()
  const assembler = createAssembler()
  const emitOpenApi = createOpenApiEmitter(remember)
  const emitApi = createApiEmitter(remember)
  let sdk:
    | { readonly templates: SdkTemplates; readonly emit: SdkEmitter; readonly emitDocs: DocsEmitter }
    | undefined

  const read = (source: SourcePage): PageModel => {
    const known = pages.get(source.file)
    if (known !== undefined && known.text === source.text) return known.result
    const result = readPage(source)
    if (remember) pages.set(source.file, { text: source.text, result })
    return result
  }

  return {
    run(input, onProgress) {
      const built = input.pages.map((source, index) => {
        const result = read(source)
        onProgress?.(index + 1, input.pages.length)
        return result
      })
      const kept = input.keepGoing ? built.filter(page => !hasError(page.diagnostics)) : built
      const { model, documents, diagnostics } = assembler.assemble(kept)
      const { plan, diagnostics: planned } = planModel(model)
      const docs = planDocuments(documents, model)
      const all = [
        ...built.flatMap(page => page.diagnostics),
        ...diagnostics,
        ...planned,
        ...docs.diagnostics,
      ].sort(compareDiagnostics)
      if (sdk?.templates !== input.templates)
        sdk = {
          templates: input.templates,
          emit: createSdkEmitter(input.templates),
          emitDocs: createDocsEmitter(input.templates.docs, remember),
        }
      const isRefused = !input.keepGoing && hasError(all)
      const files = isRefused
        ? []
        : [
            ...sdk.emit(model, plan),
            ...sdk.emitDocs(docs.plans),
            ...emitApi(model),
            emitOpenApi(model, {
              title: `${input.packageName} API`,
              version: '3.0.0',
              license: { name: 'MIT', identifier: 'MIT' },
            }),
          ]
      return {
        files,
        diagnostics: all,
        model,
        counts: {
          pages: input.pages.length,
          operations: model.operations.length,
          webhooks: model.webhooks.length,
          pagesLeftOut: built.length - kept.length,
        },
      }
    },
  }
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

function readPage(source: SourcePage): PageModel {
  const { page, diagnostics } = parsePage(source)
  const built = buildPage(page)
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
}
