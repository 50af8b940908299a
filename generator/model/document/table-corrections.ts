import type { TableBlock } from '../../parse/page.js'
import type { Correction } from '../correction.js'
import { tableTop } from '../patch/table-top.js'

/** Those of a section's corrections that are about a table's rows, as a member of its block; nothing where none is. */
export function tableCorrections(
  block: TableBlock,
  corrections: readonly Correction[],
): { readonly corrections?: readonly Correction[] } {
  const top = corrections.length === 0 ? undefined : tableTop(block)
  const own = corrections.filter(({ field }) => topOf(field) === top)
  return own.length === 0 ? {} : { corrections: own }
}

function topOf(field: string): string {
  return /^(?:response|reply)(?=[.[|]|$)/.exec(field)?.[0] ?? ''
}
