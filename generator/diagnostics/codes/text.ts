import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW6xx: text. */
export const textCodes = {
  PW601: {
    severity: 'warning',
    title: 'invisible character',
    cause:
      'A line holds a character that nobody sees: a zero-width or directional mark, a soft hyphen, a control character. It is kept.',
    fix: 'Delete the character.',
    rules: ['X2'],
  },
  PW602: {
    severity: 'warning',
    title: 'character of a compatibility block',
    cause:
      'A line holds characters that look like common ones and are others, such as U+2F64 for U+7528. They are kept.',
    fix: 'Type the common characters.',
    rules: ['X3'],
  },
  PW603: {
    severity: 'hint',
    title: 'row without a description',
    cause: 'A row says nothing of its field.',
    fix: 'Describe the field.',
    rules: ['X4'],
  },
} as const satisfies Record<string, CatalogueEntry>
