import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW5xx: several pages together. */
export const siteCodes = {
  PW501: {
    severity: 'warning',
    title: 'two operations with one URL shape',
    cause:
      'Two operations have the same method, and their paths differ only in the names of placeholders. Both are kept, under their own paths.',
    fix: 'Use the same names for the placeholders, or remove one page. If the service has both, link from one page to the other.',
    rules: ['F7'],
  },
  PW502: {
    severity: 'warning',
    title: 'broken internal link',
    cause: 'A link points to a page, a method or a variant that the specs folder does not contain.',
    fix: 'Correct the link, or add the page.',
    rules: ['L2'],
  },
  PW503: {
    severity: 'hint',
    title: 'page missing from the catalogue',
    cause: 'An operation is not listed under any product of the catalogue page, so it has no tag.',
    fix: 'Add it to the catalogue.',
    rules: ['L6'],
  },
  PW504: {
    severity: 'warning',
    title: 'rowspan and rows disagree',
    cause:
      'The rowspan of a product extends beyond the table, or a row has no product. The rows are read as far as possible.',
    fix: 'Set rowspan to the number of rows.',
    rules: ['L4'],
  },
  PW505: {
    severity: 'warning',
    title: 'redirect to a missing page',
    cause: 'A redirect stub names a page that the specs folder does not contain.',
    fix: 'Correct the title of the stub.',
    rules: ['M5'],
  },
  PW507: {
    severity: 'warning',
    title: 'notice without a page',
    cause:
      'A `data-notify` names a webhook that the specs folder does not contain. The notice is left out. It is no error, so that a page with an error below `webhook/` does not take the operations with it that name it.',
    fix: 'Correct the name (with its protocol if it is another one: `v2/loan-overdue`), or add the page.',
    rules: ['A7'],
  },
} as const satisfies Record<string, CatalogueEntry>
