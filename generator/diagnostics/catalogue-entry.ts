/** After an error nothing is written. A warning tells what was assumed. Hints are hidden by default. */
export type Severity = 'error' | 'warning' | 'hint'

/** What the catalogue knows of a code: printed in `docs/diagnostics.md`, and `fix` as help. */
export interface CatalogueEntry {
  readonly severity: Severity
  /** A short name of the diagnostic. */
  readonly title: string
  /** What in the page causes it, and what the generator assumes if it can go on. */
  readonly cause: string
  /** What you can do about it. */
  readonly fix: string
  /** The rules of docs/page-format.md that it enforces, such as `T4`; absent if it is not about pages. */
  readonly rules?: readonly string[]
}
