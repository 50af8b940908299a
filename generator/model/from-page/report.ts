import type { DiagnosticInit } from '../../diagnostics/diagnostic.js'

/** Takes a finding about the page that is being built; the page's file is added by whoever collects. */
export type Report = (finding: Omit<DiagnosticInit, 'file'>) => void
