import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW9xx: the English of pages in `terms.en.yaml`. */
export const termCodes = {
  PW901: {
    severity: 'error',
    title: 'unreadable glossary',
    cause:
      'The glossary could not be read, is not YAML, is larger than 16 MB, or does not contain the maps `terms` and `sentences`.',
    fix: 'Fix the file, or correct `terms` in the configuration. `pagewright terms` writes a missing one.',
  },
  PW902: {
    severity: 'error',
    title: 'malformed entry of the glossary',
    cause:
      'An entry has no English text, a text of more than 4,000 characters, or one that cannot stand on a page. It is not used.',
    fix: 'Write the English behind the colon, as described in docs/translation.md. Delete an entry that you do not want.',
  },
  PW903: {
    severity: 'error',
    title: 'Chinese signs in English text',
    cause:
      'The English text of an entry has Chinese signs or full-width marks outside of code. It is not used.',
    fix: 'Translate them. What has to stay Chinese, such as a value, goes in backticks.',
  },
  PW904: {
    severity: 'error',
    title: 'code or links that differ',
    cause:
      'The English text of an entry names other code in backticks, links to other addresses, or stresses other fields than the Chinese text. It is not used.',
    fix: 'Take over code, addresses and stressed names as they are.',
  },
  PW905: {
    severity: 'hint',
    title: 'term without English',
    cause:
      'A page uses a term that the glossary does not have. The English edition shows it in Chinese and marks it.',
    fix: 'Add the term to the glossary. `pagewright terms` lists all that are missing.',
  },
} as const satisfies Record<string, CatalogueEntry>
