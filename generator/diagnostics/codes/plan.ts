import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW7xx: names and output paths. */
export const planCodes = {} as const satisfies Record<string, CatalogueEntry>
