import type { Diagnostic } from './diagnostics/diagnostic.js'
import { compareDiagnostics, diagnostic } from './diagnostics/diagnostic.js'
import { createApiEmitter } from './emit/api/create-api-emitter.js'
import type { CustomOutput } from './emit/custom/run-emitters.js'
import { runEmitters } from './emit/custom/run-emitters.js'
import type { DocsEmitter } from './emit/docs/create-docs-emitter.js'
import { createDocsEmitter } from './emit/docs/create-docs-emitter.js'
import type { Emitter } from './emit/emitter.js'
import { createLlmsEmitter } from './emit/llms/create-llms-emitter.js'
import { createOpenApiEmitter } from './emit/openapi/create-openapi-emitter.js'
import type { OpenApiSettings } from './emit/openapi/openapi-info.js'
import type { OutputFile } from './emit/output-file.js'
import { packageFiles } from './emit/package/package-files.js'
import type { SdkEmitter } from './emit/sdk/create-sdk-emitter.js'
import { createSdkEmitter } from './emit/sdk/create-sdk-emitter.js'
import { TemplateError } from './emit/template/template-error.js'
import type { SdkTemplates } from './load/load-templates.js'
import type { SourcePage } from './load/source-page.js'
import type { Assembler } from './model/assemble.js'
import { createAssembler } from './model/assemble.js'
import type { PageModel } from './model/from-page/page-model.js'
import type { Model } from './model/model.js'
import { buildPatchedPage } from './model/patch/build-patched-page.js'
import type { PagePatches } from './model/patch/page-patches.js'
import { pagePatches } from './model/patch/page-patches.js'
import type { Patch } from './model/patch/patch.js'
import type { PatchFile } from './model/patch/read-patches.js'
import { wechatPay } from './model/protocol/wechat-pay.js'
import { parsePage } from './parse/parse-page.js'
import type { Plan } from './plan/plan.js'
import type { DocumentPlan } from './plan/plan-documents.js'
import { planDocuments } from './plan/plan-documents.js'
import { planModel } from './plan/plan-model.js'

/** What a run works on. Everything comes from load; nothing is read here. */
export interface GenerateInput {
  readonly pages: readonly SourcePage[]
  readonly templates: SdkTemplates
  /** Name of the generated npm package. */
  readonly packageName: string
  readonly packageVersion: string
  /** Leave out pages with errors and generate the rest. */
  readonly keepGoing: boolean
  /** Corrections of pages that cannot be edited. */
  readonly patches?: PatchFile | undefined
  /** Outputs of somebody's own. */
  readonly emitters?: readonly Emitter[] | undefined
  readonly openapi?: OpenApiSettings | undefined
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
  /** Files of the pages that were left out. */
  readonly leftOut: readonly string[]
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

/** What pages say together, without any output; every page takes part, also those with errors. */
export function readModel({
  pages,
  patches,
}: Pick<GenerateInput, 'pages' | 'patches'>): Pick<GenerateResult, 'model' | 'diagnostics'> {
  const corrections = pagePatches(patches)
  const built = pages.map(source => readPage(source, corrections.of(source.file)))
  const { model, diagnostics } = createAssembler().assemble(built)
  const all = [
    ...corrections.findings(pages.map(({ file }) => file)),
    ...built.flatMap(page => page.diagnostics),
    ...diagnostics,
  ]
  return { model, diagnostics: all.sort(compareDiagnostics) }
}

interface Remembered {
  readonly text: string
  /** The page's corrections as text: their places are part of findings. */
  readonly patches: string
  readonly result: PageModel
}

/**
 * Makes a session. What it remembers is keyed by a page's whole text or by the identity of immutable data, so that a
 * later run gives byte for byte what a first run would.
 */
export function createSession({ remember = true }: SessionOptions = {}): Session {
  const pages = new Map<string, Remembered>()
  const assembler = createAssembler()
  const emitOpenApi = createOpenApiEmitter(wechatPay, remember)
  const emitApi = createApiEmitter(remember)
  const emitLlms = createLlmsEmitter(remember)
  let sdk:
    | { readonly templates: SdkTemplates; readonly emit: SdkEmitter; readonly emitDocs: DocsEmitter }
    | undefined

  const read = (source: SourcePage, own: readonly Patch[]): PageModel => {
    const known = pages.get(source.file)
    const patches = own.length === 0 ? '' : JSON.stringify(own)
    if (known !== undefined && known.text === source.text && known.patches === patches) return known.result
    const result = readPage(source, own)
    if (remember) pages.set(source.file, { text: source.text, patches, result })
    return result
  }

  return {
    run(input, onProgress) {
      const corrections: PagePatches = pagePatches(input.patches)
      const built = input.pages.map((source, index) => {
        const result = read(source, corrections.of(source.file))
        onProgress?.(index + 1, input.pages.length)
        return result
      })
      const { kept, lost, joined } = joinPages(built, assembler, input.keepGoing)
      const { model, plan, docs } = joined
      const whole = new Set(kept.map(({ file }) => file))
      const leftOut = input.pages.filter(({ file }) => !whole.has(file))
      const all = [
        ...corrections.findings(input.pages.map(({ file }) => file)),
        ...built.flatMap(page => page.diagnostics),
        ...lost,
        ...joined.diagnostics,
      ].sort(compareDiagnostics)
      if (sdk?.templates !== input.templates)
        sdk = {
          templates: input.templates,
          emit: createSdkEmitter(input.templates),
          emitDocs: createDocsEmitter(input.templates.docs, remember),
        }
      const { emit: emitSdk, emitDocs } = sdk
      const isRefused = !input.keepGoing && hasError(all)
      const own = isRefused
        ? nothing
        : withoutFailure(() => [
            ...packageFiles(
              plan,
              { name: input.packageName, version: input.packageVersion },
              input.templates,
            ),
            ...emitSdk(model, plan),
            ...emitDocs(docs, plan.modules, input.packageName),
            ...emitApi(model),
            ...emitLlms(model, plan, input.packageName),
            emitOpenApi(model, {
              title: `${input.packageName} API`,
              version: '3.0.0',
              license: { name: 'MIT', identifier: 'MIT' },
              sameShapePaths: input.openapi?.sameShapePaths ?? 'keep',
            }),
          ])
      const custom = isRefused
        ? nothing
        : runEmitters(input.emitters ?? [], { model, plan, packageName: input.packageName })
      const failures = [...own.diagnostics, ...custom.diagnostics]
      return {
        files: failures.length > 0 ? [] : [...own.files, ...custom.files],
        diagnostics: failures.length > 0 ? [...all, ...failures].sort(compareDiagnostics) : all,
        model,
        counts: {
          pages: input.pages.length,
          operations: model.operations.length,
          webhooks: model.webhooks.length,
          pagesLeftOut: leftOut.length,
        },
        leftOut: leftOut.map(({ file }) => file),
      }
    },
  }
}

/** Pages put together, with the names and paths of everything that is made of them. */
interface Joined {
  readonly model: Model
  readonly plan: Plan
  readonly docs: readonly DocumentPlan[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Joins pages, with `keepGoing` those without an error of their own and without one that joining finds (`lost`). */
function joinPages(
  built: readonly PageModel[],
  assembler: Assembler,
  keepGoing: boolean,
): { readonly kept: readonly PageModel[]; readonly lost: readonly Diagnostic[]; readonly joined: Joined } {
  const kept = keepGoing ? built.filter(page => !hasError(page.diagnostics)) : built
  const joined = join(kept, assembler)
  const lost = keepGoing ? joined.diagnostics.filter(({ severity }) => severity === 'error') : []
  if (lost.length === 0) return { kept, lost, joined }
  const files = new Set(lost.map(({ file }) => file))
  const sound = kept.filter(({ file }) => !files.has(file))
  return { kept: sound, lost, joined: join(sound, assembler) }
}

function join(pages: readonly PageModel[], assembler: Assembler): Joined {
  const { model, documents, diagnostics } = assembler.assemble(pages)
  const { plan, diagnostics: planned } = planModel(model)
  const docs = planDocuments(documents, model)
  return {
    model,
    plan,
    docs: docs.plans,
    diagnostics: [...diagnostics, ...planned, ...docs.diagnostics],
  }
}

const nothing: CustomOutput = { files: [], diagnostics: [] }

/** Files, or that a template of somebody's own fails over its data. */
function withoutFailure(emit: () => readonly OutputFile[]): CustomOutput {
  try {
    return { files: emit(), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const { file, span, message } = error
    return {
      files: [],
      diagnostics: [diagnostic({ code: 'PW027', message: `The template fails: ${message}.`, file, span })],
    }
  }
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

function readPage(source: SourcePage, patches: readonly Patch[]): PageModel {
  const { page, diagnostics } = parsePage(source)
  const built = buildPatchedPage(page, patches)
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
}
