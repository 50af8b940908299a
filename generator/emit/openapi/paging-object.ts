import type { Paging } from '../../model/paging.js'
import type { JsonRecord } from '../json/json-value.js'

/** How the pages of a list follow each other (`x-paging`), as `api.json` has it; undefined for other operations. */
export function pagingObject(paging: Paging | undefined): JsonRecord | undefined {
  if (paging === undefined) return undefined
  if (paging.kind === 'unclear-paging') return { position: paging.position, unclear: paging.reason }
  const { kind: _, ...facts } = paging
  return facts
}
