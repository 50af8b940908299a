import type { PageInput } from '../emit/emitter.js'
import type { OutputFile } from '../emit/output-file.js'
import type { NamedOutput } from '../emit/outputs.js'
import type { Part } from '../emit/part.js'
import { joinOperation, joinWebhook } from '../model/assemble.js'
import type { PageModel } from '../model/from-page/page-model.js'
import { outlinePage } from '../model/outline.js'
import { completeModule, type ModuleNodes, planNames, planTypes } from '../plan/module-plan.js'
import { type EncodedFile, encodeFile } from '../write/manifest.js'
import { createPageReader, type PageReader, type ReadPage } from './page-reader.js'
import type { PageOutput, PageReading, PageRequest, PatchedSource } from './page-steps.js'
import type { Terms } from './read-terms.js'

/** What an engine makes outputs with. */
export interface EngineSettings {
  readonly outputs: readonly NamedOutput[]
  readonly terms: Terms
  readonly packageName: string
  /** Give bytes instead of texts. */
  readonly encode: boolean
  /** Default: one of its own. */
  readonly reader?: PageReader | undefined
}

/**
 * Reads single pages and makes their outputs. It keeps what it read, because both follow from one model. Engines work side by
 * side: nothing in them depends on another page.
 */
export interface PageEngine {
  readonly read: (source: PatchedSource) => PageReading
  /** Reads the page first where it is not read. Throws `TemplateError` if a template of your own fails. */
  readonly emit: (request: PageRequest, source: PatchedSource) => PageOutput
  readonly modelOf: (source: PatchedSource) => PageModel
  /** Forgets what it read. */
  readonly clear: () => void
}

/** Makes an engine. */
export function createPageEngine({
  outputs,
  terms,
  packageName,
  encode,
  reader: { read, take, clear } = createPageReader(),
}: EngineSettings): PageEngine {
  return {
    read: source => {
      const { model, types } = read(source)
      return {
        outline: outlinePage(model),
        ...(types === undefined ? {} : { names: planNames(model, types) }),
        diagnostics: model.diagnostics,
        hints: terms.hints(model.document, source.text),
      }
    },
    emit: (request, source) => {
      const input = pageInput(request, take(source), terms, packageName)
      return runOutputs(outputs, input, request.others, encode)
    },
    modelOf: source => read(source).model,
    clear,
  }
}

type InputOfAny = Omit<PageInput, 'others'>

function pageInput(
  request: PageRequest,
  { model, types }: ReadPage,
  { translator }: Terms,
  packageName: string,
): InputOfAny {
  const joined: ModuleNodes = {
    operations: request.operations.map((own, at) => joinOperation(model.operations[at], own)),
    webhooks: request.webhooks.map((own, at) => joinWebhook(model.webhooks[at], own)),
  }
  const page = { ...joined, document: model.document }
  const { document, ...nodes } = translator?.page(page, request.products) ?? page
  // Names follow from Chinese pages alone, but belong to the schemas that they name.
  const named = translator === undefined ? types : planTypes(nodes)
  const { place, documentPath } = request
  return {
    ...nodes,
    module: place && named && completeModule(place, nodes, named),
    document: documentPath === undefined ? undefined : { document, path: documentPath },
    packageName,
  }
}

function runOutputs(
  outputs: readonly NamedOutput[],
  input: InputOfAny,
  others: PageRequest['others'],
  encode: boolean,
): PageOutput {
  const files: (OutputFile | EncodedFile)[] = []
  const parts: Record<string, readonly Part[]> = {}
  for (const { name, emitPage } of outputs) {
    const piece = emitPage?.({ ...input, others: others[name] })
    if (piece === undefined) continue
    files.push(...(encode ? piece.files.map(encodeFile) : piece.files))
    if (piece.parts.length > 0)
      parts[name] = encode ? piece.parts.map(part => Buffer.from(part)) : piece.parts
  }
  return { files, parts }
}
