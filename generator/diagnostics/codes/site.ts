import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW5xx: several pages together. */
export const siteCodes = {
  PW501: {
    severity: 'warning',
    title: 'two operations of one URL shape',
    cause:
      'Two operations have the same method, and paths that differ in the names of placeholders only. Both are kept, under the paths of their pages.',
    fix: 'Name the placeholders alike, or remove one page.',
    rules: ['F7'],
  },
  PW502: {
    severity: 'warning',
    title: 'broken internal link',
    cause: 'A link leads to a page, a method or a variant that is not in the specs folder.',
    fix: 'Correct the link, or add the page.',
    rules: ['L2'],
  },
  PW503: {
    severity: 'hint',
    title: 'page is in no catalogue',
    cause: 'An endpoint stands under no product of the catalogue page; it has no tag.',
    fix: 'Add it to the catalogue.',
    rules: ['L6'],
  },
  PW504: {
    severity: 'warning',
    title: 'rowspan and rows disagree',
    cause:
      'The rows of a product reach beyond the table, or a row has no product. They are read as far as they go.',
    fix: 'Set rowspan to the number of rows.',
    rules: ['L4'],
  },
  PW505: {
    severity: 'warning',
    title: 'page moved to a page that is not there',
    cause: 'A redirect stub names a page that is not in the specs folder.',
    fix: 'Correct the title of the stub.',
    rules: ['M5'],
  },
} as const satisfies Record<string, CatalogueEntry>
