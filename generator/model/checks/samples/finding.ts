import type { PageDiagnostic } from '../../../diagnostics/diagnostic.js'

/** A diagnostic of a sample before its file is known. */
export type Finding = PageDiagnostic

/** Adds findings to a list. A loop, since a spread of very many arguments overflows the stack. */
export function append(list: Finding[], more: readonly Finding[]): void {
  for (const finding of more) list.push(finding)
}
