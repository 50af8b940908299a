import type { DiagnosticCode } from '../../diagnostics/catalogue.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'

interface Mend {
  /** What the canonical form does about the cause. */
  readonly why: string
  /** If this is reported too, the cause remains. */
  readonly unless?: DiagnosticCode
}

/** The diagnostics that the canonical form mends. Any other one that is not reported a second time was hidden. */
export const mended: ReadonlyMap<DiagnosticCode, Mend> = new Map<DiagnosticCode, Mend>([
  ['PW109', { why: 'an open container is closed where it was assumed to end' }],
  ['PW119', { why: 'front matter below empty lines moves to the top' }],
  ['PW120', { why: 'a comment inside a table moves below its marker' }],
  ['PW202', { why: 'the missing marker is added, unless it is elsewhere', unless: 'PW112' }],
  ['PW204', { why: 'the missing delimiter line is added' }],
  ['PW205', { why: 'the old spelling of an attribute (C3) becomes the current one' }],
  ['PW206', { why: 'an attribute moves to its own cell' }],
  ['PW209', { why: 'a bar between two values gets its backslash; any other row of four cells is kept' }],
  ['PW234', { why: 'a detached row moves to where it was read' }],
])

/** All six samples are written from one set of arguments, which mends their mistakes (K6 to K8). */
function isSample(code: DiagnosticCode): boolean {
  return code.startsWith('PW4')
}

/**
 * The first diagnostic of a page that its canonical form hides: it is gone, but nothing mended its cause. Line numbers in
 * messages may change, so they do not count.
 */
export function hiddenDiagnostic(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic | undefined {
  const left = new Map<string, number>()
  for (const found of after) left.set(keyOf(found), (left.get(keyOf(found)) ?? 0) + 1)
  return before.find(found => {
    if (isSample(found.code) || isMended(found.code, after)) return false
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
