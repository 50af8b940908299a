import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Model } from '../model/model.js'
import type { ModelOutline } from '../model/outline.js'
import type { ProducedFile } from '../write/produced-file.js'

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
  readonly files: readonly ProducedFile[]
  /** In the order of files and places, hints included. */
  readonly diagnostics: readonly Diagnostic[]
  readonly outline: ModelOutline
  /** The whole model. It is put together when it is asked for. */
  readonly model: Model
  readonly counts: Counts
  /** Files of the pages that were left out. */
  readonly leftOut: readonly string[]
}
