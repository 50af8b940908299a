import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW0xx: input, output, configuration. */
export const inputCodes = {
  PW001: {
    severity: 'error',
    title: 'unreadable file',
    cause: 'A page could not be read from the disk.',
    fix: 'Check that the file exists and that you may read it.',
    rules: [],
  },
} as const satisfies Record<string, CatalogueEntry>
