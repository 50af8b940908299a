import type { DiagnosticCode } from '../diagnostics/catalogue.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'

/** What a run found and was asked to do. */
export interface Verdict {
  /** All diagnostics, with the severities that the settings give them. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many pages were read. */
  readonly pages: number
  readonly keepGoing: boolean
}

/**
 * Whether the files of a run may be written, or handed to the caller of the library.
 *
 * `keepGoing` leaves out pages with errors. It does not help if no page was read, which must not empty the output, or if
 * something other than a page is wrong.
 */
export function mayWrite({ diagnostics, pages, keepGoing }: Verdict): boolean {
  if (pages === 0 || diagnostics.some(isBesidePages)) return false
  return keepGoing || !hasError(diagnostics)
}

/** Whether one of them is an error. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** Whether settings, templates, emitters or patches are wrong. Leaving out pages does not help then. */
export function isBesidePages({ code }: Diagnostic): boolean {
  return besidePages.has(code)
}

const besidePages: ReadonlySet<DiagnosticCode> = new Set([
  // The configuration.
  'PW014',
  'PW015',
  'PW016',
  'PW020',
  'PW021',
  'PW022',
  'PW023',
  // Templates and emitters of your own.
  'PW024',
  'PW025',
  'PW026',
  'PW027',
  'PW028',
  // Patches that cannot be read: the output would repeat the mistakes of the pages.
  'PW801',
  'PW802',
  // A glossary that cannot be read, or whose English does not fit.
  'PW901',
  'PW902',
  'PW903',
  'PW904',
])
