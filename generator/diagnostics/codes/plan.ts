import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW7xx: names and output paths. */
export const planCodes = {
  PW701: {
    severity: 'error',
    title: 'unsafe path',
    cause:
      "A segment of the page's path cannot be a file name: it is empty, `.` or `..`, holds a backslash, a colon or a control character, ends with a dot or a blank, is too long, or is a device name of Windows. The page is left out.",
    fix: 'Give the file or folder of the page a name that is an ordinary URL segment.',
    rules: [],
  },
  PW702: {
    severity: 'error',
    title: 'page outside v2 and v3',
    cause:
      'The path of the page does not begin with `v2/` or `v3/`, so it has no place in the SDK. It is left out.',
    fix: 'Move the page below the folder of its protocol.',
    rules: [],
  },
  PW703: {
    severity: 'warning',
    title: 'two pages, one file',
    cause:
      'Two pages in one folder would give one file, at least where file names do not tell capitals from small letters. The later one gets an underscore at the end of its file name.',
    fix: 'Rename one of the pages if its URL allows that; otherwise nothing needs to be done.',
    rules: [],
  },
  PW704: {
    severity: 'warning',
    title: 'two pages, one name',
    cause:
      'Two pages in one folder would be exported under one name, or a page under the name of a method or type of the page above it. The later one gets an underscore at the end of its name.',
    fix: 'Rename one of the pages if its URL allows that; otherwise nothing needs to be done.',
    rules: [],
  },
  PW705: {
    severity: 'error',
    title: 'path parameter named like a group',
    cause:
      'A path parameter is named `query`, `json`, `xml`, `headers` or `body`, which is where the request keeps another group of the same operation. The page is left out.',
    fix: 'Rename the placeholder in the path and in the table: its name is not sent.',
    rules: [],
  },
  PW706: {
    severity: 'error',
    title: 'two operations, one function',
    cause:
      'Two operations of one page have the same method, so they would be one exported function. The later one is left out.',
    fix: 'Give each method of a page one section.',
    rules: [],
  },
  PW707: {
    severity: 'error',
    title: 'path that is no URL',
    cause:
      "A segment of the page's path holds a character that a URL cannot hold or gives another meaning: a blank, `#`, `%`, a character outside ASCII. What would be signed is not what would be sent, or another endpoint would be called.",
    fix: 'Give the file or folder of the page the name of the segment of the URL: letters, digits, `-`, `_` and `.`.',
    rules: ['F8'],
  },
  PW708: {
    severity: 'error',
    title: 'placeholder that is no whole segment',
    cause:
      "A segment of the page's path has braces and is not `{name}`, or a name stands in the path twice. Which part of the URL a parameter fills is not known.",
    fix: 'Make the placeholder a segment of its own, with a name of letters, digits and `_` that stands once in the path.',
    rules: ['F3'],
  },
} as const satisfies Record<string, CatalogueEntry>
