import type { SdkTemplates } from '../load/load-templates.js'
import type { Model, Operation, Webhook } from '../model/model.js'
import type { ModelOutline, Nodes, OperationOutline, WebhookOutline } from '../model/outline.js'
import type { ApiProtocols } from '../model/protocol/api-protocols.js'
import type { ModulePlan, Plan, PlanOutline } from '../plan/plan.js'
import type { DocumentPlan } from '../plan/plan-documents.js'
import type { OutputFile } from './output-file.js'
import type { PackageDetails } from './package-details.js'
import type { Part } from './part.js'
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

/** One page for a built-in output. All of its files, and its parts of files about all pages, follow from this alone. */
export interface PageInput {
  /** In the order of the page; empty for a page of another kind. */
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
  /** Absent for a page without a module. */
  readonly module: ModulePlan | undefined
  /** Absent where the page's path can be no file. */
  readonly document: DocumentPlan | undefined
  readonly packageName: string
  /** What `lookAround` of the same output says of the page. */
  readonly others: PageOthers | undefined
}

/** What a page has to know of others, by the ids of its operations. */
export type PageOthers = Readonly<Record<string, string>>

/** What a built-in output makes of one page. */
export interface PagePiece {
  readonly files: readonly OutputFile[]
  /** For the files about all pages: one for each operation, or for the webhook, of the page; none if the output has no use for them. */
  readonly parts: readonly string[]
}

/** All pages for a built-in output: what is outside of their own files. */
export interface SharedInput extends Omit<EmitInput, 'model' | 'plan' | 'documents'> {
  readonly model: ModelOutline
  /** Its nodes by the files of their pages. */
  readonly nodes: ReadonlyMap<string, Nodes<OperationOutline, WebhookOutline>>
  readonly plan: PlanOutline
  /** Paths of the documents by the files of the pages. */
  readonly documents: ReadonlyMap<string, string>
  /** What `emitPage` made for an operation or a webhook. Throws an Error if it made nothing. */
  readonly partOf: (node: OperationOutline | WebhookOutline) => Part
}

/** A file about all pages, in parts. */
export interface SharedFile {
  readonly path: string
  readonly parts: readonly Part[]
}

/** A built-in output in two steps, so that pages are independent of each other. */
export interface OutputEmitter {
  /** What pages have to know of others, by their files. Absent where no page does. */
  readonly lookAround?: (model: ModelOutline) => ReadonlyMap<string, PageOthers>
  /** Absent where the output has nothing of single pages. */
  readonly emitPage?: (input: PageInput) => PagePiece
  readonly emitShared: (input: SharedInput) => readonly SharedFile[]
}

/** What the built-in outputs are made with. */
export interface OutputTools {
  readonly templates: SdkTemplates
  readonly protocols: ApiProtocols
  readonly openapi: OpenApiSettings
  readonly language: Language
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
