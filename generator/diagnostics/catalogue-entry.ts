import type { Severity } from './severity.js'

/** What the catalogue states of a code: printed by `docs/diagnostics.md` and shown as help. */
export interface CatalogueEntry {
  readonly severity: Severity
  /** A short name of the diagnostic. */
  readonly title: string
  /** What in the page leads to it, and what the generator assumes if it can go on. */
  readonly cause: string
  /** What the page's maintainer does about it. */
  readonly fix: string
  /** The rules of docs/page-format.md that it enforces, such as `T4`; absent for codes about anything but pages. */
  readonly rules?: readonly string[]
}
