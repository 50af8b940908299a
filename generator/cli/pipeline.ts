import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Emitter } from '../emit/emitter.js'
import type { OpenApiSettings } from '../emit/openapi/openapi-info.js'
import type { OutputFile } from '../emit/output-file.js'
import type { SessionOptions } from '../generate.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { SdkTemplates } from '../load/load-templates.js'
import type { SourcePage } from '../load/source-page.js'
import type { Model } from '../model/model.js'

/** How much a run read. */
export interface Counts {
  readonly pages: number
  readonly operations: number
  readonly webhooks: number
  readonly pagesLeftOut: number
}

/** What the pipeline is given. */
export interface PipelineInput {
  readonly pages: readonly SourcePage[]
  readonly templates: SdkTemplates
  readonly packageName: string
  readonly packageVersion: string
  readonly keepGoing: boolean
  readonly patches?: SourcePage | undefined
  readonly emitters?: readonly Emitter[] | undefined
  readonly openapi?: OpenApiSettings | undefined
}

/** What the pipeline returns: no file if an error remains. */
export interface PipelineResult {
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly model: Model
  readonly counts: Counts
  /** Files of the pages that were left out. */
  readonly leftOut: readonly string[]
}

/** The pipeline as the command line uses it. */
export interface Pipeline {
  run(input: PipelineInput, onProgress?: (done: number, total: number) => void): PipelineResult
}

/** The pipeline with the templates it starts from. */
export interface Engine {
  readonly pipeline: Pipeline
  readonly templates: SdkTemplates
  /** What is wrong with somebody's own templates. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads the pipeline; only here, because it costs more than a whole run in which nothing changed. */
export async function loadEngine(
  options: SessionOptions = {},
  overrides?: TemplateOverrides,
): Promise<Engine> {
  const [{ createSession }, { loadTemplates }] = await Promise.all([
    import('../generate.js'),
    import('../load/load-templates.js'),
  ])
  const own = await loadTemplates()
  if (overrides === undefined) return { pipeline: createSession(options), templates: own, diagnostics: [] }
  const { overrideTemplates } = await import('./override-templates.js')
  return { pipeline: createSession(options), ...overrideTemplates(own, overrides) }
}
