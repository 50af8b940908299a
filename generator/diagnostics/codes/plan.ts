import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW7xx: names and output paths. */
export const planCodes = {
  PW701: {
    severity: 'error',
    title: 'unsafe path',
    cause:
      "A segment of the page's path cannot be a file name: it is empty, `.` or `..`, contains a backslash, a colon or a control character, ends with a dot or a space, is too long, or is a device name of Windows. The page is left out.",
    fix: 'Rename the file or folder of the page to an ordinary URL segment.',
  },
  PW702: {
    severity: 'error',
    title: 'page outside the protocols',
    cause:
      'The path of the page does not begin with `v3/`, `brand/` or `v2/`, so it has no place in the SDK. The page is left out.',
    fix: 'Move the page below the folder of its protocol.',
  },
  PW703: {
    severity: 'warning',
    title: 'two pages, one file',
    cause:
      'Two pages in one folder would become the same file, at least on file systems that ignore case. The file name of the later one gets a trailing underscore.',
    fix: 'Rename one of the pages, if its URL allows that. Otherwise there is nothing to do.',
  },
  PW704: {
    severity: 'warning',
    title: 'two pages, one name',
    cause:
      'Two pages in one folder would have the same export name, or a page has the name of a method or type of the page above it. The name of the later one gets a trailing underscore.',
    fix: 'Rename one of the pages, if its URL allows that. Otherwise there is nothing to do.',
  },
  PW705: {
    severity: 'error',
    title: 'path parameter named like a group',
    cause:
      'A path parameter is named `query`, `json`, `xml`, `headers` or `body`, and the request has a group of the same name. The page is left out.',
    fix: 'Rename the placeholder in the path and in the table. Its name is not sent.',
  },
  PW706: {
    severity: 'error',
    title: 'two operations, one function',
    cause:
      'Two operations of a page have the same method and would become the same exported function. The later one is left out.',
    fix: 'Give each method of a page one section.',
  },
  PW707: {
    severity: 'error',
    title: 'path that is not a URL',
    cause:
      "A segment of the page's path contains a character that has no place or another meaning in a URL: a space, `#`, `%`, or a character outside ASCII. The signed path would differ from the one that is sent, or another endpoint would be called.",
    fix: 'Name the file or folder like the segment of the URL, with letters, digits, `-`, `_` and `.`.',
    rules: ['F8'],
  },
  PW708: {
    severity: 'error',
    title: 'placeholder that is not a whole segment',
    cause:
      "A segment of the page's path has braces but is not `{name}`, or the path contains the same name twice. It is unclear which part of the URL a parameter fills.",
    fix: 'Make the placeholder a segment of its own. Its name consists of letters, digits and `_`, and occurs once in the path.',
    rules: ['F3'],
  },
} as const satisfies Record<string, CatalogueEntry>
