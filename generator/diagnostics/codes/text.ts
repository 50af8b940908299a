import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW6xx: text. */
export const textCodes = {
  PW601: {
    severity: 'warning',
    title: 'invisible character',
    cause:
      'A line contains an invisible character: a zero-width or directional mark, a soft hyphen, or a control character. It is kept.',
    fix: 'Delete the character.',
    rules: ['X2'],
  },
  PW602: {
    severity: 'warning',
    title: 'compatibility character',
    cause:
      'A line contains characters that look like common ones but are not, such as U+2F64 for U+7528. They are kept.',
    fix: 'Type the common characters.',
    rules: ['X3'],
  },
  PW603: {
    severity: 'hint',
    title: 'row without a description',
    cause: 'A row does not describe its field.',
    fix: 'Add a description.',
    rules: ['X4'],
  },
} as const satisfies Record<string, CatalogueEntry>
