import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW8xx: patches in `patches.yaml`. */
export const patchCodes = {
  PW801: {
    severity: 'error',
    title: 'unreadable patches',
    cause: 'The file of patches could not be read, is not YAML, or does not contain a list.',
    fix: 'Fix the file, or correct `patches` in the configuration.',
  },
  PW802: {
    severity: 'error',
    title: 'malformed patch',
    cause: 'A patch lacks a key, has an unknown key, or has a value of the wrong kind. It is not applied.',
    fix: 'Write it as described in docs/patches.md.',
  },
  PW803: {
    severity: 'error',
    title: 'patch without a target',
    cause: 'The page, method or field that a patch names does not exist. The patch is not applied.',
    fix: 'Correct the name. If the page has changed, check whether you still need the patch.',
  },
  PW804: {
    severity: 'error',
    title: 'patch with several targets',
    cause:
      'What a patch names exists more than once: a page with several methods, or a field with several shapes. The patch is not applied.',
    fix: 'Name the method, or the shape by its number (`json.scene|2`).',
  },
  PW805: {
    severity: 'error',
    title: 'added field exists',
    cause: 'A patch adds a field that the page already has. It is not applied.',
    fix: 'Remove the patch, or change the field with `set`.',
  },
  PW806: {
    severity: 'warning',
    title: 'patch without effect',
    cause: 'The page already says what the patch states. It may have been fixed.',
    fix: 'Remove the patch, or the part of it that the page states.',
  },
  PW807: {
    severity: 'error',
    title: 'fact patched twice',
    cause:
      'Two patches set the same fact of a field, to the same value or to different ones. The second patch is not applied at all.',
    fix: 'Set the fact in one patch only. One patch can set several facts of a field.',
  },
  PW808: {
    severity: 'error',
    title: 'value that a table cannot hold',
    cause:
      'The values of a patch cannot be written into the description of a row and read back. The patch is not applied.',
    fix: 'Use values without backticks that fit the type of the row.',
  },
} as const satisfies Record<string, CatalogueEntry>
