import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW6xx: text. */
export const textCodes = {} as const satisfies Record<string, CatalogueEntry>
