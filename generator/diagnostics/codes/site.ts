import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW5xx: several pages together. */
export const siteCodes = {} as const satisfies Record<string, CatalogueEntry>
