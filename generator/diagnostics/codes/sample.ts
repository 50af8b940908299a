import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW4xx: PHP samples. */
export const sampleCodes = {
  PW401: {
    severity: 'warning',
    title: 'sample is no PHP',
    cause:
      'A sample cannot be parsed as PHP, or a scene not as the inside of an array. The place given is where the parser stopped; the mistake is there or just before it. The block is left out.',
    fix: 'Mend the PHP. Often a comma, a quote or a bracket is missing in the line before.',
    rules: ['S8', 'W7'],
  },
  PW402: {
    severity: 'warning',
    title: 'sample too long',
    cause: 'A sample is longer than any sample that a person reads. It is not parsed and left out.',
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
    title: 'more than one call in a sample',
    cause: 'A sample calls several endpoints. The first call is read, the others are not.',
    fix: 'Show one call in one block.',
    rules: ['S1'],
  },
  PW405: {
    severity: 'warning',
    title: 'computed arguments',
    cause:
      'The arguments of the call are not an array that is written out, so their values are not known. The sample is read as if it had no arguments.',
    fix: 'Write the arguments as an array in the call, or assign them to a variable just before.',
    rules: ['S8'],
  },
  PW410: {
    severity: 'warning',
    title: 'sample of another path',
    cause: "A sample calls another path than the page has. The page's path is taken.",
    fix: 'Correct the chain; or move the page, if it stands at the wrong path.',
    rules: ['S3', 'F1'],
  },
  PW411: {
    severity: 'warning',
    title: 'sample of another method',
    cause: "A sample calls another HTTP method than the heading states. The heading's method is taken.",
    fix: 'Correct the sample, or the method in the heading.',
    rules: ['S4'],
  },
  PW412: {
    severity: 'warning',
    title: 'label and sample disagree',
    cause:
      'The label of a sample names another style than the one it is written in, or calls an asynchronous call synchronous. The code is read as it stands.',
    fix: 'Correct the label, or write the call in the style that it names.',
    rules: ['S1', 'S4'],
  },
  PW413: {
    severity: 'warning',
    title: 'samples with different arguments',
    cause: 'The arguments of one of the six samples differ from those of the first. The first counts.',
    fix: 'Make the arguments of the six the same.',
    rules: ['S2'],
  },
  PW414: {
    severity: 'hint',
    title: 'missing form',
    cause: 'An operation does not show all of the six forms.',
    fix: 'Add the missing samples.',
    rules: ['S1'],
  },
  PW415: {
    severity: 'warning',
    title: 'label used twice',
    cause: 'Two samples of an operation have the same label.',
    fix: 'Correct the label, or remove one of the samples.',
    rules: ['S1'],
  },
  PW416: {
    severity: 'warning',
    title: 'samples with different answers',
    cause: 'One of the six samples does something else with the answer than the first. The first counts.',
    fix: 'Treat the answer alike in all six.',
    rules: ['S2', 'R6'],
  },
  PW417: {
    severity: 'warning',
    title: 'sample and response table disagree',
    cause:
      'The sample reads a body where the response table says that there is none, or only looks at the status where the table describes a body. The table counts.',
    fix: 'Correct the sample or the response table.',
    rules: ['R6', 'S2'],
  },
  PW418: {
    severity: 'warning',
    title: 'key used twice',
    cause: 'A key occurs twice in one array of a sample. As in PHP, the last value counts.',
    fix: 'Remove one of the two.',
    rules: ['S5'],
  },
  PW420: {
    severity: 'warning',
    title: 'sample key without a row',
    cause: 'A sample has a key that no row names. The model follows the table.',
    fix: 'Correct the key or the name of the row; if the member exists, add its row.',
    rules: ['S5'],
  },
  PW421: {
    severity: 'warning',
    title: 'sample lacks a required member',
    cause: 'A sample does not show a member whose row is required.',
    fix: 'Add it to the sample, or take `data-required` off the row.',
    rules: ['S5'],
  },
  PW422: {
    severity: 'hint',
    title: 'sample lacks an optional member',
    cause: 'A sample does not show a member whose row is optional.',
    fix: 'Add it, if it helps the reader.',
    rules: ['S5'],
  },
  PW423: {
    severity: 'warning',
    title: 'unknown argument',
    cause:
      'A sample passes an argument that is no group, path parameter or call option of its request table, and none that only the PHP client knows.',
    fix: 'Correct the key, or add the row.',
    rules: ['S5', 'T13'],
  },
  PW424: {
    severity: 'warning',
    title: 'sample value of another type',
    cause:
      'A value of a sample cannot have the type of its row: an object where the row is a list, a word where it is a number. The row counts.',
    fix: 'Correct the value or the type of the row.',
    rules: ['S6'],
  },
  PW425: {
    severity: 'hint',
    title: 'sample value written as another type',
    cause:
      'A value of a sample is written as another type than its row has, but could be it: a number in quotes, a string without. Only JSON tells them apart. The row counts.',
    fix: 'Write the value as its row says.',
    rules: ['S6'],
  },
  PW426: {
    severity: 'warning',
    title: 'sample value outside its values',
    cause:
      'A value of a sample is none of the values that its row lists, or not its constant. The row counts.',
    fix: 'Correct the value, or add it to the list of the row.',
    rules: ['S6', 'E3'],
  },
  PW427: {
    severity: 'hint',
    title: 'samples kept as they are',
    cause:
      'The six forms cannot be written from one set of arguments: they differ from each other, or one of them is more than a call. `pagewright fmt` and the documents keep them as written, and no row is added to them.',
    fix: 'Make the blocks say the same. Or delete all but the right one: `pagewright fmt` writes the others from it.',
    rules: ['S1', 'S2', 'S9'],
  },
} as const satisfies Record<string, CatalogueEntry>
