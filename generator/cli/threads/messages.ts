import type { OpenApiSettings } from '../../emit/emitter.js'
import type { OutputName } from '../../emit/outputs.js'
import type { Language } from '../../emit/words/language.js'
import type { PageOutput, PageReading, PatchedSource } from '../../generate/page-steps.js'
import type { Order } from '../../generate/run-steps.js'
import type { SdkTemplates } from '../../load/load-templates.js'
import type { GlossaryFile } from '../../model/terms/read-glossary.js'

/** What a thread begins with. */
export interface ThreadData {
  readonly outputs: readonly OutputName[]
  readonly templates: SdkTemplates
  readonly terms: GlossaryFile | undefined
  readonly packageName: string
  readonly language: Language
  readonly openapi: OpenApiSettings
}

/** What a thread is told. `next` counts the pages that some thread has taken. */
export type Task =
  | { readonly kind: 'read'; readonly sources: readonly PatchedSource[]; readonly next: Int32Array }
  | { readonly kind: 'emit'; readonly orders: readonly Order[] }

/** What a thread answers. The page of a reading is told by its place in `sources`. */
export type Answer =
  | { readonly kind: 'read'; readonly readings: readonly (readonly [at: number, reading: PageReading])[] }
  | { readonly kind: 'made'; readonly made: readonly PageOutput[] }
  /** A template of your own failed after `done` orders. */
  | { readonly kind: 'failed'; readonly done: number; readonly file: string; readonly reason: string }
