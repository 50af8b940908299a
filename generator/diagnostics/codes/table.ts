import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW2xx: parameter tables. */
export const tableCodes = {} as const satisfies Record<string, CatalogueEntry>
