/** A folder of critical code and the tests that are its judges: none of them starts a process of its own. */
export interface MutantFolder {
  readonly folder: string
  /** Folders and files of tests. */
  readonly tests: readonly string[]
}

const calls = ['test/runtime/calls', 'test/runtime/hostile']

/** Every folder whose faults cost money or lose a page's facts. */
export const mutantFolders: readonly MutantFolder[] = [
  { folder: 'templates/runtime/v2', tests: ['test/runtime/v2', 'test/runtime/webhook', ...calls] },
  { folder: 'templates/runtime/v3', tests: ['test/runtime/v3', 'test/runtime/files', ...calls] },
  {
    folder: 'templates/runtime/crypto',
    tests: ['test/runtime/crypto', 'test/runtime/calls/configuration-mistakes.test.ts'],
  },
  { folder: 'templates/runtime/webhook', tests: ['test/runtime/webhook', 'test/runtime/v2'] },
  { folder: 'templates/runtime/client', tests: ['test/runtime/client', 'test/runtime/errors', ...calls] },
  { folder: 'templates/runtime/files', tests: ['test/runtime/files', 'test/runtime/calls/uploads.test.ts'] },
  { folder: 'generator/model', tests: ['test/model', 'test/pages', 'test/parse'] },
  {
    folder: 'generator/plan',
    tests: ['test/plan', 'test/emit/sdk/emitter.test.ts', 'test/emit/sdk/golden.test.ts', 'test/pages'],
  },
  { folder: 'generator/write', tests: ['test/write'] },
]
