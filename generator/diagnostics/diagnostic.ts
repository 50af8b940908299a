import { catalogue, type DiagnosticCode } from './catalogue.js'
import type { Severity } from './catalogue-entry.js'
import { lineSpan, type Span } from './span.js'

/** Another place that belongs to a diagnostic, for example the first of two rows with one name. */
export interface RelatedPlace {
  readonly message: string
  readonly file: string
  readonly span: Span
}

/**
 * Something to report. Stages return diagnostics beside their result; bad input never makes them throw.
 *
 * `file` is relative to the specs folder with `/` as separator, or a name such as `pagewright.config.ts`.
 * `help` says what to do next. `related` names further places.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly file: string
  readonly span: Span
  readonly help: string
  readonly related: readonly RelatedPlace[]
}

/** What a rule states; severity and help come from the catalogue unless stated. */
export interface DiagnosticInit {
  readonly code: DiagnosticCode
  readonly message: string
  readonly file: string
  readonly span: Span
  readonly severity?: Severity
  readonly help?: string
  readonly related?: readonly RelatedPlace[]
}

/** What a rule states about a page; the collector adds the page's file. */
export type PageDiagnostic = Omit<DiagnosticInit, 'file'>

/** Makes a diagnostic from what a rule states and what the catalogue knows of the code. */
export function diagnostic(init: DiagnosticInit): Diagnostic {
  const { severity, fix } = catalogue[init.code]
  return { severity, help: fix, related: [], ...init }
}

/** A diagnostic about a whole file: it points at the first line. */
export function fileDiagnostic(
  code: DiagnosticCode,
  file: string,
  message: string,
  help?: string,
): Diagnostic {
  return diagnostic({ code, message, file, span: lineSpan(1, 1, 0), ...(help === undefined ? {} : { help }) })
}

/** Code-unit order of two strings; the only order used in output. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By file, place, code and message, so that output never depends on the order of work. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareCodeUnits(a.file, b.file) ||
    a.span.line - b.span.line ||
    a.span.column - b.span.column ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.message, b.message)
  )
}

/** Diagnostics by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>

/** Counts diagnostics by severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}
