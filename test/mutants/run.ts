import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
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
    options: {
      slice: { type: 'string', default: '1/1' },
      workers: { type: 'string', default: '2' },
      /** The first round alone. */
      near: { type: 'boolean', default: false },
    },
  })
  const slice = readSlice(values.slice)
  const unknown = positionals.filter(name => !mutantFolders.some(({ folder }) => folder === name))
  if (unknown.length > 0)
    throw new Error(`No such folder: ${unknown.join(', ')}. See test/mutants/folders.ts.`)
  const chosen = mutantFolders.filter(
    ({ folder }) => positionals.length === 0 || positionals.includes(folder),
  )
  const scores: Score[] = []
  for (const { folder, rounds } of chosen) {
    const one = { folder, rounds: values.near ? rounds.slice(0, 1) : rounds }
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

/** Each round tries the edits that the rounds before did not notice: most fall to the tests that are nearest and quickest. */
async function tryFolder({ folder, rounds }: MutantFolder, slice: Slice, workers: number): Promise<Score> {
  let edits: number | undefined
  let mutate = mutateRanges(folder, slice)
  let survivors: readonly MutantResult[] = []
  for (const tests of rounds) {
    process.env.MUTANTS_TESTS = tests.join(',')
    const results = await new Stryker(optionsFor(mutate, workers)).runMutationTest()
    const judged = results.filter(({ status }) =>
      ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
    )
    const left = new Set(survivors.map(editOf))
    survivors = judged.filter(
      each =>
        (each.status === 'Survived' || each.status === 'NoCoverage') &&
        (edits === undefined || left.has(editOf(each))),
    )
    edits ??= judged.length
    if (survivors.length === 0) break
    mutate = survivors.map(rangeOf)
    print(survivorLines({ folder: `${folder} by ${tests.join(', ')}`, noticed: 0, survivors }))
  }
  return { folder, noticed: (edits ?? 0) - survivors.length, survivors }
}

function editOf({ fileName, location, replacement }: MutantResult): string {
  return JSON.stringify([fileName, location, replacement])
}

/** Results count columns from 1, ranges from 0. */
function rangeOf({ fileName, location: { start, end } }: MutantResult): string {
  return `${relative(root, resolve(root, fileName))}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
}

function optionsFor(mutate: readonly string[], workers: number): PartialStrykerOptions {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', join(root, 'test/mutants/ignore-texts.mjs')],
    ignorers: ['texts'],
    vitest: { configFile: 'test/mutants/vitest.config.ts', related: true },
    mutate: [...mutate],
    coverageAnalysis: 'perTest',
    concurrency: workers,
    timeoutMS: 20_000,
    // Otherwise each file gets a line at its top, golden files and templates too.
    disableTypeChecks: false,
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

function survivorLines({ folder, survivors }: Score): readonly string[] {
  const edits = survivors.map(
    ({ fileName, location, mutatorName, replacement, status }) =>
      `${fileName}:${location.start.line}:${location.start.column} ${mutatorName} ${status}: ${replacement ?? ''}`,
  )
  return [`Not noticed in ${folder}: ${edits.length}`, ...edits]
}

function tableRow({ folder, noticed, survivors }: Score): string {
  const edits = noticed + survivors.length
  return `| ${folder} | ${edits} | ${edits === 0 ? '–' : `${((100 * noticed) / edits).toFixed(1)} %`} |`
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

await main()
