import type { SdkTemplates } from '../load/load-templates.js'
import type { Model } from '../model/model.js'
import type { ApiProtocols } from '../model/protocol/api-protocols.js'
import type { Plan } from '../plan/plan.js'
import type { DocumentPlan } from '../plan/plan-documents.js'
import type { OutputFile } from './output-file.js'
import type { PackageDetails } from './package-details.js'
import type { Language } from './words/language.js'

/** The input of an emitter: plain, frozen data. */
export interface EmitInput {
  readonly model: Model
  /** Paths and names of the SDK. */
  readonly plan: Plan
  /** The pages as documents: prose, rows and samples in the pages' order. */
  readonly documents: readonly DocumentPlan[]
  readonly packageName: string
  readonly packageVersion: string
  /** What the package says of itself beside its name and version. */
  readonly packageDetails: PackageDetails
  /** The language of what outputs add to the pages' own text. */
  readonly language: Language
}

/**
 * An output. It is a function of its input: no clock, no chance, no disk, so that two runs give the same bytes and
 * `--check` can compare them.
 */
export interface Emitter {
  /** Small letters, digits and `-`. The files of an emitter of your own stand in a folder of this name. */
  readonly name: string
  /** Files with paths relative to that folder. An exception becomes a diagnostic. */
  readonly emit: (input: EmitInput) => readonly OutputFile[]
}

/** What the built-in outputs are made with. */
export interface OutputTools {
  readonly templates: SdkTemplates
  readonly protocols: ApiProtocols
  readonly openapi: OpenApiSettings
  readonly language: Language
  /** Keep what later runs can use again. The files are the same either way; a single run needs less memory without it. */
  readonly remember: boolean
}

/** Settings of `openapi.json`. */
export interface OpenApiSettings {
  /**
   * Paths that differ in the names of their placeholders alone, which OpenAPI takes for one path. `keep`: they stay, each with
   * a note, as the pages have them. `merge`: they become one path, for readers that refuse them otherwise; of two operations
   * with one method the first stays, and the other is named beside it. Default: `keep`.
   */
  readonly sameShapePaths?: SameShapePaths | undefined
}

/** What to do with paths that differ in the names of their placeholders alone, which OpenAPI takes for one path. */
export type SameShapePaths = 'keep' | 'merge'

/** Gives an emitter its types; returns what it is given. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter
}
