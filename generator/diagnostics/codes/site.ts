import { modeHeads, otherHead } from '../../dialect/catalogue-heads.js'
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
    cause:
      'The catalogue lists an operation under no product, so it has no tag. Where products have pages of their own, a webhook needs a place, too.',
    fix: 'Add it to the page of its product, or to the catalogue.',
    rules: ['L6'],
  },
  PW504: {
    severity: 'warning',
    title: 'rowspan and rows disagree',
    cause:
      'The rowspan of a product extends beyond the table, or a row has no product. The rows are read as far as possible. On a product page, rowspan is ignored.',
    fix: 'Set rowspan to the number of rows. On a product page, remove it.',
    rules: ['L4', 'L7'],
  },
  PW505: {
    severity: 'warning',
    title: 'redirect to a missing page',
    cause: 'A redirect stub names a page that the specs folder does not contain.',
    fix: 'Correct the title of the stub.',
    rules: ['M5'],
  },
  PW506: {
    severity: 'warning',
    title: 'listed twice',
    cause:
      'Product pages list an operation twice, one of them lists a webhook twice, or the index lists a product twice. All places are kept, so an operation may have two tags.',
    fix: 'Keep the place where you would look for it.',
    rules: ['L8', 'L9'],
  },
  PW507: {
    severity: 'warning',
    title: 'notice without a page',
    cause:
      'A `data-notify` names a webhook that the specs folder does not contain. The notice is left out. It is no error, so that a page with an error below `webhook/` does not take the operations with it that name it.',
    fix: 'Correct the name (with its protocol if it is another one: `v2/loan-overdue`), or add the page.',
    rules: ['A7'],
  },
  PW508: {
    severity: 'warning',
    title: 'two products with one name',
    cause: 'Two product pages have the same title, which is the name of their tag. They become one tag.',
    fix: 'Change one of the titles, for example by the protocol, or join the pages.',
    rules: ['L7'],
  },
  PW509: {
    severity: 'warning',
    title: 'unknown column of a product page',
    cause: `The head of a table on a product page is neither ${modeHeads.direct} nor ${modeHeads.partner} nor ${otherHead}. Its pages are listed, but have no merchant mode.`,
    fix: `Head the columns ${modeHeads.direct} and ${modeHeads.partner}, or one column ${otherHead} for pages without a mode.`,
    rules: ['L7'],
  },
  PW510: {
    severity: 'warning',
    title: 'nothing listed',
    cause:
      'A row of a product page links to no page below `/openapi/` or `/webhook/`, or the whole page has no such link. It lists nothing.',
    fix: 'Add the link, or remove the row or the page.',
    rules: ['L7'],
  },
  PW511: {
    severity: 'warning',
    title: 'product missing from the index',
    cause: '`openapi/index.md` does not list a product page. Its product comes after those that are listed.',
    fix: 'Add a list item with a link to the page: `- [title](/catalogue/v3/loans)`.',
    rules: ['L8'],
  },
} as const satisfies Record<string, CatalogueEntry>
