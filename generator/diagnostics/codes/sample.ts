import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW4xx: PHP samples. */
export const sampleCodes = {
  PW401: {
    severity: 'warning',
    title: 'sample is not PHP',
    cause:
      'A sample could not be parsed as PHP, or a scene could not be parsed as the content of an array. The position is where the parser stopped; the mistake is there or just before. The block is left out.',
    fix: 'Fix the PHP. Often a comma, a quote or a bracket is missing on the previous line.',
    rules: ['S8', 'W7'],
  },
  PW402: {
    severity: 'warning',
    title: 'sample too long',
    cause: 'The sample is too long to be parsed. It is left out.',
    fix: 'Shorten the sample.',
    rules: ['S8'],
  },
  PW403: {
    severity: 'warning',
    title: 'sample without a call',
    cause: 'A sample of an operation calls no endpoint in any of the three styles. The block is left out.',
    fix: 'Write the call as `$instance->…->get([…])`, `$instance->chain(…)->get([…])` or `$instance[…]->get([…])`.',
    rules: ['S1'],
  },
  PW404: {
    severity: 'warning',
    title: 'several calls in a sample',
    cause: 'A sample calls several endpoints. Only the first call is read.',
    fix: 'Show one call per block.',
    rules: ['S1'],
  },
  PW405: {
    severity: 'warning',
    title: 'computed arguments',
    cause:
      'The arguments of the call are not a literal array, so their values are unknown. The sample is read as a call without arguments.',
    fix: 'Pass a literal array, or assign one to a variable just before the call.',
    rules: ['S8'],
  },
  PW410: {
    severity: 'warning',
    title: 'sample of another path',
    cause: "A sample calls a path other than the page's. The page's path is used.",
    fix: 'Correct the chain. If the page itself is at the wrong path, move it.',
    rules: ['S3', 'F1'],
  },
  PW411: {
    severity: 'warning',
    title: 'sample of another method',
    cause: "A sample calls an HTTP method other than the one in the heading. The heading's method is used.",
    fix: 'Correct the sample, or the method in the heading.',
    rules: ['S4'],
  },
  PW412: {
    severity: 'warning',
    title: 'label and sample disagree',
    cause:
      'The label of a sample names another style than the code has, or calls an asynchronous call synchronous. The code counts.',
    fix: 'Correct the label, or write the call in the style that the label names.',
    rules: ['S1', 'S4'],
  },
  PW413: {
    severity: 'warning',
    title: 'samples with different arguments',
    cause: 'The arguments of one of the six samples differ from those of the first. The first sample counts.',
    fix: 'Use the same arguments in all six.',
    rules: ['S2'],
  },
  PW414: {
    severity: 'hint',
    title: 'missing form',
    cause: 'The operation does not show all six forms.',
    fix: 'Add the missing samples. `pagewright fmt` can write them.',
    rules: ['S1'],
  },
  PW415: {
    severity: 'warning',
    title: 'duplicate label',
    cause: 'Two samples of an operation have the same label.',
    fix: 'Correct the label, or remove one of the samples.',
    rules: ['S1'],
  },
  PW416: {
    severity: 'warning',
    title: 'samples with different answers',
    cause: 'One of the six samples handles the answer differently from the first. The first sample counts.',
    fix: 'Handle the answer the same way in all six.',
    rules: ['S2', 'R6'],
  },
  PW417: {
    severity: 'warning',
    title: 'sample and response table disagree',
    cause:
      'The sample reads a body although the response table describes none, or only checks the status although the table describes a body. The table counts.',
    fix: 'Correct the sample or the response table.',
    rules: ['R6', 'S2'],
  },
  PW418: {
    severity: 'warning',
    title: 'duplicate key',
    cause: 'An array in a sample has the same key twice. As in PHP, the last value counts.',
    fix: 'Remove one of them.',
    rules: ['S5'],
  },
  PW420: {
    severity: 'warning',
    title: 'sample key without a row',
    cause: 'A sample has a key that no row of the table has. The table counts.',
    fix: 'Correct the key or the name of the row. If the member exists, add a row for it.',
    rules: ['S5'],
  },
  PW421: {
    severity: 'warning',
    title: 'sample lacks a required member',
    cause: 'A sample leaves out a required member.',
    fix: 'Add it to the sample, or remove `data-required` from the row.',
    rules: ['S5'],
  },
  PW422: {
    severity: 'hint',
    title: 'sample lacks an optional member',
    cause: 'A sample leaves out an optional member.',
    fix: 'Add it if it helps the reader.',
    rules: ['S5'],
  },
  PW423: {
    severity: 'warning',
    title: 'unknown argument',
    cause:
      'A sample passes an argument that is not a group, path parameter or call option of the request table, nor an option of the PHP client.',
    fix: 'Correct the key, or add the row.',
    rules: ['S5', 'T13'],
  },
  PW424: {
    severity: 'warning',
    title: 'sample value of another type',
    cause:
      'The type of a sample value contradicts its row: an object where the row says list, a word where it says number. The row counts.',
    fix: 'Correct the value, or the type of the row.',
    rules: ['S6'],
  },
  PW425: {
    severity: 'hint',
    title: 'sample value written as another type',
    cause:
      'A sample value is written as another type than its row says, though it could be converted: a number in quotes, or a string without. Only JSON tells them apart. The row counts.',
    fix: 'Write the value in the type of its row.',
    rules: ['S6'],
  },
  PW426: {
    severity: 'warning',
    title: 'sample value not listed',
    cause:
      "A sample value is not among the values that its row lists, or differs from the row's constant. The row counts.",
    fix: 'Correct the value, or add it to the row.',
    rules: ['S6', 'E3'],
  },
  PW427: {
    severity: 'hint',
    title: 'samples kept as they are',
    cause:
      'The six forms cannot be written from one set of arguments, because they differ or one of them is more than a call. `pagewright fmt` and the documents keep them as written and add no members to them.',
    fix: 'Make the blocks agree. Or delete all but the right one, and `pagewright fmt` writes the others from it.',
    rules: ['S1', 'S2', 'S9'],
  },
  PW440: {
    severity: 'warning',
    title: 'sample breaks a group',
    cause:
      'Of the rows of a group (`data-one-of`, `data-any-of`), the sample gives none, or several where exactly one is allowed. The rows count.',
    fix: 'Give exactly one of the rows in the sample. If there are several ways to call the endpoint, show the others in scenes.',
    rules: ['A9', 'S5'],
  },
} as const satisfies Record<string, CatalogueEntry>
