import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import { formOf, labelsLike } from '../../../generator/emit/words/docs-words.js'
import { corpusNote, hasCorpus } from '../../corpus/corpus-folder.js'
import { type SharedGeneration, sharedCorpus, sharedSpecs } from '../../shared/shared-generation.js'
import { emitLlms } from '../llms/emit-llms.js'
import { emitModel } from '../sdk/emit-model.js'
import { oddModel } from '../sdk/odd-model.js'
import { linkModules, runBin, writeOutput } from '../sdk/output-folder.js'
import type { ProgramSample } from './samples-of.js'
import { answersOf, documentsOf, samplesOf } from './samples-of.js'

vi.setConfig({ testTimeout: 400_000 })

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
  paths: {
    'library-sdk': ['./sdk/index.ts'],
    'library-sdk/v2-webhooks': ['./sdk/runtime/v2/webhook.ts'],
    'library-sdk/*': ['./sdk/*/index.ts', './sdk/*.ts'],
  },
}

function moduleOf({ place, code }: ProgramSample, at: number): OutputFile {
  const head = "import type { Client } from 'library-sdk'\ndeclare const client: Client"
  return { path: `samples/${at}.ts`, content: `// ${place}\n${head}\n${code}\nexport {}\n` }
}

/** The file as it is for a package of another name. */
function renamed({ path, content }: OutputFile): OutputFile {
  return { path, content: content.replaceAll("'wechatpay-sdk", "'library-sdk") }
}

describe('every sample and every answer compiles against the SDK of its pages', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))

  const compile = (files: readonly OutputFile[], samples: readonly ProgramSample[], of: string): void => {
    const folder = writeOutput([
      ...files.filter(({ path }) => path.startsWith('sdk/')),
      ...samples.map(moduleOf),
      { path: 'package.json', content: '{ "type": "module" }' },
      { path: 'tsconfig.json', content: JSON.stringify({ compilerOptions, include: ['samples/*.ts'] }) },
    ])
    linkModules(folder)
    folders.push(folder)
    const { ok, output } = runBin('tsc', ['-p', '.'], folder)
    const failed = [...new Set([...output.matchAll(/^samples\/(\d+)\.ts/gm)].map(([, at]) => Number(at)))]
    process.stdout.write(`${of}: ${samples.length - failed.length} of ${samples.length} samples compile\n`)
    const failures = failed.map(at => samples[at]?.place)
    expect({ ok, failures, output }).toEqual({ ok: true, failures: [], output: '' })
  }

  test('of a model with everything odd', () => {
    const files = [...emitModel(oddModel), ...emitLlms(oddModel), ...documentsOf(oddModel)]
    const { docs, llms, comments } = samplesOf(files)
    const { operations, webhooks } = oddModel
    expect(llms).toHaveLength(operations.length + wholeIn(docs) / 2)
    expect(comments).toHaveLength(operations.length)
    expect(docs).toHaveLength(operations.length * 5 + webhooks.length + loopsIn(docs) + wholeIn(docs))
    const answers = answersOf(files)
    expect(answers.length).toBeGreaterThan(operations.length / 2)
    compile(files, [...docs, ...llms, ...comments, ...answers], 'odd model')
  })

  /** Every operation has five forms, two more with all fields where it needs fewer, an example and an answer, every webhook a handler and a notice; scenes come on top. */
  const compileAll = (made: SharedGeneration, of: string): void => {
    // The files name the package that is the default.
    const files = made.files('sdk', 'docs', 'llms').map(renamed)
    const summary = made.summary()
    const { docs, llms, comments } = samplesOf(files)
    expect(llms).toHaveLength(summary.operations + wholeIn(docs) / 2)
    expect(comments).toHaveLength(summary.operations)
    const scenes = docs.filter(({ place }) => place.endsWith(' TypeScript]'))
    expect(wholeIn(docs)).toBeGreaterThan(summary.operations)
    const more = scenes.length + loopsIn(docs) + wholeIn(docs)
    expect(docs).toHaveLength(summary.operations * 5 + summary.webhooks + more)
    const answers = answersOf(files)
    expect(answers.length).toBeGreaterThan(summary.operations / 2)
    compile(files, [...docs, ...llms, ...comments, ...answers], of)
  }

  test('of the own pages', async () => {
    compileAll(await sharedSpecs(), 'own pages')
  })

  test.skipIf(!hasCorpus)(`of the pages ${corpusNote}`, async () => {
    compileAll(await sharedCorpus(), 'corpus')
  })
})

/** Calls with every field, as a function and as a chain, of operations that need fewer. */
function wholeIn(docs: readonly ProgramSample[]): number {
  return docs.filter(({ place }) => formOf(/\[(.*)\]$/.exec(place)?.[1] ?? '').hasAllFields).length
}

/** Samples that go through all pages of a list; `build-paging.test.ts` counts their operations. */
function loopsIn(docs: readonly ProgramSample[]): number {
  const labels = labelsLike('翻页')
  const loops = docs.filter(({ place }) => labels.some(label => place.endsWith(`[${label}]`)))
  expect(loops.length).toBeGreaterThan(0)
  return loops.length
}
