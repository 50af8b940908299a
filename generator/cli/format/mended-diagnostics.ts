import type { DiagnosticCode } from '../../diagnostics/catalogue.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'

interface Mend {
  /** What becomes of the fault. */
  readonly why: string
  /** The fault stays if this one is reported, too. */
  readonly unless?: DiagnosticCode
}

/**
 * The diagnostics that the canonical form fixes. Any other one that disappears was hidden, not fixed.
 */
export const mended: ReadonlyMap<DiagnosticCode, Mend> = new Map<DiagnosticCode, Mend>([
  ['PW109', { why: 'a container that is left open is closed where it was taken to end' }],
  ['PW119', { why: 'front matter below empty lines moves to the top' }],
  ['PW120', { why: 'a comment that stood inside of a table moves below its marker' }],
  ['PW202', { why: 'the marker that is missing is added, unless it stands elsewhere', unless: 'PW112' }],
  ['PW204', { why: 'the delimiter line that is missing is added' }],
  ['PW205', { why: 'the older spelling of an attribute (C3) becomes the present one' }],
  ['PW206', { why: 'an attribute moves to the cell that it belongs on' }],
  ['PW209', { why: 'a bar between two values gets its backslash; any other row of four cells is kept' }],
  ['PW234', { why: 'a row that left its table stands where it was read' }],
])

/**
 * The first diagnostic of a page that disappears from its canonical form though nothing fixed it. A message may name
 * another line afterwards, so line numbers do not count.
 */
export function hiddenDiagnostic(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic | undefined {
  const left = new Map<string, number>()
  for (const found of after) left.set(keyOf(found), (left.get(keyOf(found)) ?? 0) + 1)
  return before.find(found => {
    // Samples (PW4xx) are written anew from one set of arguments, which fixes them (K6 to K8).
    if (found.code.startsWith('PW4') || isMended(found.code, after)) return false
    const count = left.get(keyOf(found)) ?? 0
    left.set(keyOf(found), count - 1)
    return count === 0
  })
}

function isMended(code: DiagnosticCode, after: readonly Diagnostic[]): boolean {
  const mend = mended.get(code)
  return mend !== undefined && !after.some(other => other.code === mend.unless)
}

function keyOf({ code, severity, message }: Diagnostic): string {
  return `${code} ${severity} ${message.replace(/\bline \d+/g, 'line')}`
}
