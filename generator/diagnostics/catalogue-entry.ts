import type { Severity } from './severity.js'

/** What the catalogue says about a code. `docs/diagnostics.md` prints all of it; `fix` is also shown as help. */
export interface CatalogueEntry {
  readonly severity: Severity
  /** A short name. */
  readonly title: string
  /** What causes it, and what the generator assumes if it can continue. */
  readonly cause: string
  /** What the reader does about it. */
  readonly fix: string
  /** The rules of docs/page-format.md that it enforces, such as `T4`; empty for codes that are not about pages. */
  readonly rules: readonly string[]
}
