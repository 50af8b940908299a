import { join } from 'node:path'
import { type Bench, type Cell, failed, type Outcome, type Task } from '../cell.js'
import { fixtureFiles } from '../fixture-files.js'
import { type SmokeStep, stepNames } from '../smoke-steps.js'
import { nodeProgram, runProgram, toolFile } from '../tools.js'
import { nextTask } from './next.js'
import { smokeOutcomes, smokeProject, together } from './smoke-outcomes.js'

/** A way to bundle a program for Node: the files, the command and the program that comes out. */
interface Bundle {
  readonly bundler: string
  readonly format: 'ESM' | 'CommonJS'
  readonly command: readonly [program: string, ...args: string[]]
  readonly output: string
}

const esbuild = [
  'esbuild/bin/esbuild',
  '--bundle',
  '--platform=node',
  '--target=node20',
  '--log-level=warning',
]
const webpack = 'webpack.mjs'

const bundles: readonly Bundle[] = [
  {
    bundler: 'esbuild, one file',
    format: 'ESM',
    command: ['.bin/esbuild', ...esbuild.slice(1), 'bundled.mjs', '--format=esm', '--outfile=out/esm.mjs'],
    output: 'out/esm.mjs',
  },
  {
    bundler: 'esbuild, one file',
    format: 'CommonJS',
    command: ['.bin/esbuild', ...esbuild.slice(1), 'bundled.cjs', '--format=cjs', '--outfile=out/one.cjs'],
    output: 'out/one.cjs',
  },
  {
    bundler: 'esbuild, minified, code splitting',
    format: 'ESM',
    command: [
      '.bin/esbuild',
      ...esbuild.slice(1),
      'bundled.mjs',
      '--format=esm',
      '--splitting',
      '--minify',
      '--outdir=out/split',
      '--out-extension:.js=.mjs',
    ],
    output: 'out/split/bundled.mjs',
  },
  {
    bundler: 'webpack, `target: node`',
    format: 'ESM',
    command: ['node', webpack, 'esm'],
    output: 'out/webpack/main.mjs',
  },
  {
    bundler: 'webpack, `target: node`',
    format: 'CommonJS',
    command: ['node', webpack, 'cjs'],
    output: 'out/webpack/main.cjs',
  },
  {
    bundler: 'Vite, `build.ssr`',
    format: 'ESM',
    command: ['node', 'vite.mjs', 'es'],
    output: 'out/vite/bundled.mjs',
  },
  {
    bundler: 'Vite, `build.ssr`',
    format: 'CommonJS',
    command: ['node', 'vite.mjs', 'cjs'],
    output: 'out/vite/bundled.cjs',
  },
  {
    bundler: 'Bun, `bun build --target=node`',
    format: 'ESM',
    command: ['.bin/bun', 'build', 'bundled.mjs', '--target=node', '--outfile=out/bun.mjs'],
    output: 'out/bun.mjs',
  },
]

/** The columns of the table. */
export const bundleFormats = ['ESM', 'CommonJS'] as const

/** What is not bundled: it reads files beside it. */
const bundledSteps: readonly SmokeStep[] = stepNames.filter(step => step !== 'local')

/** Bundles are run: one that builds may still have lost what is looked up at run time. */
export const bundlerTasks: readonly Task[] = [
  ...bundles.map((bundle): Task => {
    const cell: Cell = { table: 'bundlers', row: bundle.bundler, column: bundle.format }
    return {
      name: `${bundle.bundler}, ${bundle.format}`,
      cells: [cell],
      run: async bench => [await tryBundle(bench, bundle)],
    }
  }),
  nextTask,
]

async function tryBundle(bench: Bench, { bundler, format, command, output }: Bundle): Promise<Outcome> {
  const slug = `bundle-${bundler.replace(/\W+/g, '-').toLowerCase()}-${format.toLowerCase()}`
  const cwd = smokeProject(bench, slug, fixtureFiles('bundlers'))
  const node = nodeProgram('24') ?? process.execPath
  const [program, ...args] = command
  const built = await runProgram(program === 'node' ? node : toolFile(program), args, { cwd })
  if (built.code !== 0) return failed(built.output)
  const settings = bench.smokeSettings(slug, bundledSteps)
  return together(smokeOutcomes(await runProgram(node, [join(cwd, output), settings], { cwd }), bundledSteps))
}
