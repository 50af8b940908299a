import type { TableBlock } from '../../parse/page.js'
import { tableRole } from '../from-page/parameter-table.js'

/** Before the paths of a table's rows. */
export type TableTop = '' | 'response' | 'reply'

/** The top of a table's paths; undefined for a table that describes no fields. */
export function tableTop(block: TableBlock): TableTop | undefined {
  // What is wrong with a table's head is found when the page is built.
  const role = tableRole(block, () => undefined)
  if (role === undefined) return undefined
  return role === 'request' ? '' : role === 'reply' ? 'reply' : 'response'
}
