import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW8xx: corrections in `patches.yaml`. */
export const patchCodes = {
  PW801: {
    severity: 'error',
    title: 'unreadable corrections',
    cause: 'The file of corrections could not be read, is no YAML, or is no list.',
    fix: 'Mend the file, or correct `patches` in the configuration.',
    rules: [],
  },
  PW802: {
    severity: 'error',
    title: 'malformed correction',
    cause:
      'A correction lacks a key, has one that does not exist, or a value of the wrong kind. It is not applied.',
    fix: 'Write it as docs/patches.md says.',
    rules: [],
  },
  PW803: {
    severity: 'error',
    title: 'correction of nothing',
    cause: 'The page, the method or the field that a correction names does not exist. It is not applied.',
    fix: 'Correct the name. If the page has changed, see whether the correction is still needed.',
    rules: [],
  },
  PW804: {
    severity: 'error',
    title: 'correction of several',
    cause:
      'What a correction names exists more than once: a page with several methods, a field with several shapes. It is not applied.',
    fix: 'Name the method, or the shape by its number (`json.scene|2`).',
    rules: [],
  },
  PW805: {
    severity: 'error',
    title: 'added field exists',
    cause: 'A correction adds a field that the page has. It is not applied.',
    fix: 'Remove the correction, or change the field with `set`.',
    rules: [],
  },
  PW806: {
    severity: 'warning',
    title: 'correction without effect',
    cause: 'The page says already what a correction states; the page may have been mended.',
    fix: 'Remove the correction, or the part of it that the page says.',
    rules: [],
  },
  PW807: {
    severity: 'error',
    title: 'fact corrected twice',
    cause:
      'Two corrections state the same fact of one field, be it with the same value or another. Nothing of the second is applied, also not what it states besides.',
    fix: 'State the fact in one of them only; one correction may state several facts of a field.',
    rules: [],
  },
  PW808: {
    severity: 'error',
    title: 'value that a table cannot say',
    cause:
      'The values of a correction cannot be written in the description of a row so that they are read again. It is not applied.',
    fix: 'State values without backticks that fit the type of the row.',
    rules: [],
  },
} as const satisfies Record<string, CatalogueEntry>
