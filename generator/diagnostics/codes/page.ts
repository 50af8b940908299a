import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW1xx: page structure. */
export const pageCodes = {} as const satisfies Record<string, CatalogueEntry>
