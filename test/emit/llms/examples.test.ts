import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import { generate } from '../../../generator/index.js'
import { corpusFolder, corpusNote, hasCorpus } from '../../corpus/corpus-folder.js'
import { emitModel } from '../sdk/emit-model.js'
import { oddModel } from '../sdk/odd-model.js'
import { linkModules, runBin, writeOutput } from '../sdk/output-folder.js'
import { emitLlms, examplesOf } from './emit-llms.js'

vi.setConfig({ testTimeout: 240_000 })

const compilerOptions = {
  module: 'nodenext',
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  types: ['node'],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  paths: { 'library-sdk': ['./sdk/index.ts'], 'library-sdk/*': ['./sdk/*/index.ts', './sdk/*.ts'] },
}

/** Examples as modules of a program that has a client. */
function modules(examples: ReadonlyMap<string, string>): readonly OutputFile[] {
  return [...examples].map(([path, code], at) => ({
    path: `examples/${at}.ts`,
    content: `// ${path}\nimport type { Client } from 'library-sdk'\ndeclare const client: Client\n${code}\nexport { answer }\n`,
  }))
}

describe('every example compiles against the SDK of its pages', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))

  const compile = (files: readonly OutputFile[], examples: ReadonlyMap<string, string>): object => {
    const folder = writeOutput([
      ...files.filter(({ path }) => path.startsWith('sdk/')),
      ...modules(examples),
      { path: 'package.json', content: '{ "type": "module" }' },
      { path: 'tsconfig.json', content: JSON.stringify({ compilerOptions, include: ['examples/*.ts'] }) },
    ])
    linkModules(folder)
    folders.push(folder)
    return runBin('tsc', ['-p', '.'], folder)
  }

  test('of a model with everything odd', () => {
    const examples = examplesOf(emitLlms(oddModel))
    expect(examples.size).toBe(oddModel.operations.length)
    expect(compile(emitModel(oddModel), examples)).toEqual({ ok: true, output: '' })
  })

  test('of the own pages', async () => {
    const { files, summary } = await generate({ specs: 'specs', packageName: 'library-sdk' })
    const examples = examplesOf(files)
    expect(examples.size).toBe(summary.operations)
    expect(compile(files, examples)).toEqual({ ok: true, output: '' })
  })

  test.skipIf(!hasCorpus)(`of the pages ${corpusNote}`, async () => {
    const { files, summary } = await generate({
      specs: corpusFolder,
      packageName: 'library-sdk',
      keepGoing: true,
    })
    const examples = examplesOf(files)
    expect(examples.size).toBe(summary.operations)
    expect(compile(files, examples)).toEqual({ ok: true, output: '' })
  })
})
