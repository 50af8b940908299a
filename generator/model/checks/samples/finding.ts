import type { DiagnosticInit } from '../../../diagnostics/diagnostic.js'

/** A diagnostic of a sample before its file is known. */
export type Finding = Omit<DiagnosticInit, 'file'>
