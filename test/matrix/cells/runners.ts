import { transformSync } from 'esbuild'
import {
  type Bench,
  type Cell,
  failed,
  type ModuleType,
  type Outcome,
  passed,
  skipped,
  type Task,
} from '../cell.js'
import { fixtureFiles } from '../fixture-files.js'
import { type NodeVersion, nodeProgram, runProgram, toolFile } from '../tools.js'

/** A project of users that tests with a runner, in its default settings. */
interface Runner {
  readonly name: string
  readonly form: 'import' | 'require'
  readonly type: ModuleType
  readonly node: NodeVersion
  readonly args: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

/** The columns of the table: how the package is loaded. */
export const runnerForms = ['import', 'require'] as const

const seen = `['wx1', 'OUT_TRADE_NO_USED', 'SO1', 200]`
const loads = {
  import: (file: string) => `import { shop } from './${file}'`,
  require: (file: string) => `const { shop } = require('./${file}')`,
}
const globalTest = `test('a shop', async () => {\n  expect(await shop()).toEqual(${seen})\n})\n`
const mochaTest = `it('a shop', async () => {\n  assert.deepEqual(await shop(), ${seen})\n})\n`
const nodeTest = `test('a shop', async () => {\n  assert.deepEqual(await shop(), ${seen})\n})\n`

function inJavaScript(format: 'esm' | 'cjs'): string {
  return transformSync(source, { loader: 'ts', format, target: 'es2022' }).code
}

const source = fixtureFiles('runners')['shop.ts'] ?? ''

/** What `nest new` writes, in versions 11 and 12. */
const nestJest = {
  moduleFileExtensions: ['js', 'json', 'ts'],
  rootDir: 'src',
  testRegex: '.*\\.spec\\.ts$',
  transform: { '^.+\\.(t|j)s$': 'ts-jest' },
  testEnvironment: 'node',
}
const nestOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  resolvePackageJsonExports: true,
  esModuleInterop: true,
  isolatedModules: true,
  declaration: true,
  emitDecoratorMetadata: true,
  experimentalDecorators: true,
  target: 'ES2023',
  outDir: './dist',
  skipLibCheck: true,
  strict: true,
  types: ['node'],
}

const jest = 'jest/bin/jest.js'
const vmModules = '--experimental-vm-modules'

const runners: readonly Runner[] = [
  {
    name: 'Jest, no configuration',
    form: 'require',
    type: 'commonjs',
    node: '20',
    args: [toolFile(jest), '--ci', '--rootDir', '.'],
    files: { 'shop.js': inJavaScript('cjs'), 'shop.test.js': `${loads.require('shop')}\n${globalTest}` },
  },
  {
    name: 'Jest, `--experimental-vm-modules`',
    form: 'import',
    type: 'module',
    node: '24',
    args: [vmModules, toolFile(jest), '--ci', '--rootDir', '.'],
    files: { 'shop.js': inJavaScript('esm'), 'shop.test.js': `${loads.import('shop.js')}\n${globalTest}` },
  },
  {
    name: 'ts-jest, as `nest new` of NestJS 11 sets it up',
    form: 'require',
    type: 'commonjs',
    node: '22',
    args: [toolFile(jest), '--ci'],
    files: nestFiles(
      { ...nestJest, transform: { '^.+\\.(t|j)s$': ['ts-jest', { compiler: 'typescript-5.9' }] } },
      {},
    ),
  },
  {
    name: 'ts-jest, as `nest new` of NestJS 12 sets it up',
    form: 'require',
    type: 'commonjs',
    node: '24',
    args: [vmModules, toolFile(jest), '--ci'],
    files: nestFiles({ ...nestJest, rootDir: '.' }, { rootDir: '.' }),
  },
  {
    name: 'Vitest, no configuration',
    form: 'import',
    type: 'module',
    node: '24',
    args: [toolFile('vitest/vitest.mjs'), 'run', '--root', '.', '--globals'],
    files: { 'shop.ts': source, 'shop.test.ts': `${loads.import('shop')}\n${globalTest}` },
  },
  ...(['import', 'require'] as const).flatMap((form): readonly Runner[] => [
    {
      ...plainRunner('node:test', form, nodeTest),
      node: '20',
      args: ['--test'],
    },
    {
      ...plainRunner('Mocha, no configuration', form, mochaTest),
      node: '24',
      args: [toolFile('mocha/bin/mocha.js'), `shop.test.${form === 'import' ? 'mjs' : 'cjs'}`],
    },
  ]),
]

function plainRunner(
  name: string,
  form: Runner['form'],
  test: string,
): Pick<Runner, 'name' | 'form' | 'type' | 'files'> {
  const ending = form === 'import' ? 'mjs' : 'cjs'
  const builtIn =
    form === 'import'
      ? `import assert from 'node:assert/strict'\n${test === nodeTest ? `import { test } from 'node:test'\n` : ''}`
      : `const assert = require('node:assert/strict')\n${test === nodeTest ? `const { test } = require('node:test')\n` : ''}`
  return {
    name,
    form,
    type: form === 'import' ? 'module' : 'commonjs',
    files: {
      [`shop.${ending}`]: inJavaScript(form === 'import' ? 'esm' : 'cjs'),
      [`shop.test.${ending}`]: `${builtIn}${loads[form](`shop.${ending}`)}\n${test}`,
    },
  }
}

function nestFiles(jestSettings: object, options: object): Readonly<Record<string, string>> {
  return {
    'jest.config.json': JSON.stringify(jestSettings),
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...nestOptions, ...options } }),
    'src/shop.ts': source,
    'src/shop.spec.ts': `${loads.import('shop')}\n${globalTest}`,
  }
}

/** A project's own test, run by each runner. */
export const runnerTasks: readonly Task[] = runners.map(runner => {
  const cell: Cell = { table: 'runners', row: runner.name, column: runner.form }
  return {
    name: `${runner.name}, ${runner.form}`,
    cells: [cell],
    run: async bench => [await tryRunner(bench, runner)],
  }
})

async function tryRunner(bench: Bench, { name, form, type, node, args, files }: Runner): Promise<Outcome> {
  const program = nodeProgram(node)
  if (program === undefined) return skipped(`npm has no Node ${node} for this machine.`)
  const cwd = bench.project(`runner-${name.replace(/\W+/g, '-').toLowerCase()}-${form}`, files, type)
  const { code, output } = await runProgram(program, args, { cwd })
  return code === 0 ? passed : failed(output)
}
