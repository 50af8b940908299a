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
} as const satisfies Record<string, CatalogueEntry>
