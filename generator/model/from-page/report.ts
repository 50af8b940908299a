import type { PageDiagnostic } from '../../diagnostics/diagnostic.js'

/** Takes a diagnostic about the page that is being built. */
export type ReportDiagnostic = (found: PageDiagnostic) => void
