/** A folder of critical code and the tests that judge it, without those that start a process. */
export interface MutantFolder {
  readonly folder: string
  /** Folders and files of tests, the nearest first. Each round gets only the edits that earlier rounds did not notice. */
  readonly rounds: readonly (readonly string[])[]
}

const calls = ['test/runtime/calls', 'test/runtime/hostile']

/** Every folder whose faults cost money or lose a page's facts. */
export const mutantFolders: readonly MutantFolder[] = [
  { folder: 'templates/runtime/v2', rounds: [['test/runtime/v2'], ['test/runtime/webhook', ...calls]] },
  { folder: 'templates/runtime/v3', rounds: [['test/runtime/v3'], ['test/runtime/files', ...calls]] },
  {
    folder: 'templates/runtime/crypto',
    rounds: [['test/runtime/crypto'], ['test/runtime/calls/configuration-mistakes.test.ts']],
  },
  { folder: 'templates/runtime/webhook', rounds: [['test/runtime/webhook'], ['test/runtime/v2']] },
  {
    folder: 'templates/runtime/client',
    rounds: [['test/runtime/client', 'test/runtime/errors'], calls],
  },
  {
    folder: 'templates/runtime/files',
    rounds: [['test/runtime/files'], ['test/runtime/calls/uploads.test.ts']],
  },
  {
    folder: 'templates/runtime/errors',
    rounds: [['test/runtime/errors'], ['test/runtime/v3', 'test/runtime/client', 'test/runtime/calls']],
  },
  {
    folder: 'templates/runtime/transport',
    rounds: [['test/runtime/transport', 'test/runtime/client/small.test.ts'], calls],
  },
  { folder: 'generator/model', rounds: [['test/model'], ['test/pages', 'test/parse']] },
  {
    folder: 'generator/plan',
    rounds: [['test/plan'], ['test/emit/sdk/emitter.test.ts', 'test/emit/sdk/golden.test.ts', 'test/pages']],
  },
  { folder: 'generator/write', rounds: [['test/write']] },
]
