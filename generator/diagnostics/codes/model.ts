import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW3xx: operations, webhooks and schemas. */
export const modelCodes = {} as const satisfies Record<string, CatalogueEntry>
