import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW4xx: PHP samples. */
export const sampleCodes = {} as const satisfies Record<string, CatalogueEntry>
