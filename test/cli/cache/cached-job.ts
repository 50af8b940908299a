import type { Job } from '../../../generator/cli/job.js'

/** A job that uses the cache. */
export const cachedJob: Job = {
  command: 'generate',
  settings: {
    specs: '/p/specs',
    out: '/p/generated',
    outputs: ['sdk'],
    emitters: [],
    packageName: 'x',
    packageVersion: '1.0.0',
    packageDetails: { published: false },
    language: 'en',
    openapi: {},
    hints: false,
    rules: new Map([['PW006', 'off']]),
  },
  check: false,
  keepGoing: false,
  only: [],
  format: 'pretty',
  maxDiagnostics: 100,
  cache: true,
  verbose: false,
  mend: 'pagewright generate',
}
