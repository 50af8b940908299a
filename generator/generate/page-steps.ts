import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { PageOthers } from '../emit/emitter.js'
import type { OutputFile } from '../emit/output-file.js'
import type { Part } from '../emit/part.js'
import type { SourcePage } from '../load/source-page.js'
import type { OperationOutline, PageOutline, WebhookOutline } from '../model/outline.js'
import type { Patch } from '../model/patch/patch.js'
import type { PageNames } from '../plan/page.js'
import type { ModulePlace } from '../plan/plan.js'
import type { EncodedFile } from '../write/manifest.js'

/** A page as it is loaded, and the patches for it. */
export interface PatchedSource extends SourcePage {
  readonly patches: readonly Patch[]
}

/** What reading a page gives to those who join pages. Plain data. */
export interface PageReading {
  readonly outline: PageOutline
  /** Absent for a page without operations and webhooks. */
  readonly names?: PageNames
  /** Of the page alone, unsorted. */
  readonly diagnostics: readonly Diagnostic[]
  /** The terms of the page that the glossary lacks. */
  readonly hints: readonly Diagnostic[]
}

/** What the outputs of a page are made from, beside its source: what joining added. Plain data. */
export interface PageRequest {
  readonly file: string
  /** Joined, in the order of the page. */
  readonly operations: readonly OperationOutline[]
  readonly webhooks: readonly WebhookOutline[]
  /** Absent for a page without a module. */
  readonly place: ModulePlace | undefined
  /** Absent where the page's path can be no file. */
  readonly documentPath: string | undefined
  /** The English of the page's products by their names; empty in Chinese. */
  readonly products: Readonly<Record<string, string>>
  /** By the names of outputs. */
  readonly others: Readonly<Record<string, PageOthers>>
}

/** What all outputs make of a page. */
export interface PageOutput {
  readonly files: readonly (OutputFile | EncodedFile)[]
  /** By the names of outputs. */
  readonly parts: Readonly<Record<string, readonly Part[]>>
}
