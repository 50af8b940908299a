import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { type MutantFolder, mutantFolders } from './folders.js'
import { type Slice, sliceRanges } from './slice-ranges.js'

/** Edits critical code in one place at a time and says which edits no test notices. */

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Score {
  readonly folder: string
  readonly noticed: number
  readonly survivors: readonly MutantResult[]
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { slice: { type: 'string', default: '1/1' }, workers: { type: 'string', default: '2' } },
  })
  const slice = readSlice(values.slice)
  const unknown = positionals.filter(name => !mutantFolders.some(({ folder }) => folder === name))
  if (unknown.length > 0)
    throw new Error(`No such folder: ${unknown.join(', ')}. See test/mutants/folders.ts.`)
  const chosen = mutantFolders.filter(
    ({ folder }) => positionals.length === 0 || positionals.includes(folder),
  )
  const scores: Score[] = []
  for (const one of chosen) {
    const score = await tryFolder(one, slice, Number(values.workers))
    scores.push(score)
    print(survivorLines(score))
  }
  print(['', '| folder | edits | noticed |', '| --- | ---: | ---: |', ...scores.map(tableRow)])
}

function readSlice(text: string): Slice {
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  const slice = { part: Number(part), parts: Number(parts) }
  if (!(slice.part >= 1 && slice.part <= slice.parts)) throw new Error('A slice is written as 1/10.')
  return slice
}

async function tryFolder({ folder, tests }: MutantFolder, slice: Slice, workers: number): Promise<Score> {
  process.env.MUTANTS_TESTS = tests.join(',')
  const results = await new Stryker(optionsFor(folder, slice, workers)).runMutationTest()
  const judged = results.filter(({ status }) =>
    ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
  )
  const survivors = judged.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  return { folder, noticed: judged.length - survivors.length, survivors }
}

function optionsFor(folder: string, slice: Slice, workers: number): PartialStrykerOptions {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', join(root, 'test/mutants/ignore-texts.mjs')],
    ignorers: ['texts'],
    vitest: { configFile: 'test/mutants/vitest.config.ts', related: true },
    mutate: mutateRanges(folder, slice),
    coverageAnalysis: 'perTest',
    concurrency: workers,
    timeoutMS: 20_000,
    reporters: ['progress-append-only'],
    tempDirName: '.stryker-tmp',
    // What no judge reads: copying it costs more than it is worth.
    ignorePatterns: ['dist', 'generated/dist', 'generated/docs', 'generated/llms', 'generated/*.json'],
    warnings: false,
    allowEmpty: true,
  }
}

function mutateRanges(folder: string, slice: Slice): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('index.ts'))
    .map(name => `${folder}/${name}`)
    .sort()
  if (slice.parts === 1) return paths
  return paths.flatMap(path =>
    sliceRanges(path, readFileSync(join(root, path), 'utf8'), slice).map(range => `${path}:${range}`),
  )
}

function survivorLines({ survivors }: Score): readonly string[] {
  return survivors.map(
    ({ fileName, location, mutatorName, replacement, status }) =>
      `${fileName}:${location.start.line}:${location.start.column + 1} ${mutatorName} ${status}: ${replacement ?? ''}`,
  )
}

function tableRow({ folder, noticed, survivors }: Score): string {
  const edits = noticed + survivors.length
  return `| ${folder} | ${edits} | ${edits === 0 ? '–' : `${((100 * noticed) / edits).toFixed(1)} %`} |`
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

await main()
