import { join } from 'node:path'
import { type Bench, type Cell, failed, type ModuleType, type Outcome, passed, type Task } from '../cell.js'
import { fixtureFiles } from '../fixture-files.js'
import {
  runProgram,
  type TypescriptVersion,
  toolFile,
  toolsFolder,
  typescriptFolder,
  typescriptVersions,
} from '../tools.js'

/** A way in which projects resolve packages. */
interface Mode {
  readonly name: string
  readonly type: ModuleType
  readonly options: Readonly<Record<string, unknown>>
  /** The first and the last version of TypeScript that has it. */
  readonly since?: TypescriptVersion
  readonly until?: TypescriptVersion
}

const esModule = { verbatimModuleSyntax: true }

/** `module` and `moduleResolution`, in the order of the table. */
export const modes: readonly Mode[] = [
  {
    name: '`commonjs`, `node10`',
    type: 'commonjs',
    options: { module: 'commonjs', moduleResolution: 'node' },
    until: '6.0',
  },
  {
    name: '`commonjs`, `bundler`',
    type: 'commonjs',
    options: { module: 'commonjs', moduleResolution: 'bundler' },
    since: '6.0',
  },
  { name: '`node16`, CommonJS', type: 'commonjs', options: { module: 'node16' } },
  { name: '`node16`, ESM', type: 'module', options: { module: 'node16', ...esModule } },
  { name: '`nodenext`, CommonJS', type: 'commonjs', options: { module: 'nodenext' } },
  { name: '`nodenext`, ESM', type: 'module', options: { module: 'nodenext', ...esModule } },
  {
    name: '`esnext`, `bundler`',
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'bundler', ...esModule },
  },
  { name: '`preserve`', type: 'module', options: { module: 'preserve' }, since: '5.4' },
]

/** All strict flags at once. */
const strict = {
  target: 'es2022',
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  skipLibCheck: false,
}

/** Whose types a project has. */
const platforms = {
  node: { lib: ['es2022'], types: ['node'], typeRoots: ['../types'] },
  dom: { lib: ['es2022', 'dom', 'dom.iterable'], types: [], typeRoots: [] },
}

const numberOf = (version: string): number => Number(version)

/** Whether a version of TypeScript has a way of resolution. */
export function hasMode(version: TypescriptVersion, { since = '5.0', until = '7.0' }: Mode): boolean {
  return numberOf(since) <= numberOf(version) && numberOf(version) <= numberOf(until)
}

/** A task for each version of TypeScript, which tries every mode that it has. */
export const typescriptTasks: readonly Task[] = typescriptVersions.map(version => {
  const own = modes.filter(mode => hasMode(version, mode))
  return {
    name: `TypeScript ${version}`,
    cells: own.map((mode): Cell => ({ table: 'typescript', row: version, column: mode.name })),
    run: async bench => outcomesOf(await findings(bench, version, own), own),
  }
})

type Findings = ReadonlyMap<string, readonly string[]>

function outcomesOf(found: Findings, own: readonly Mode[]): readonly Outcome[] {
  return own.map(mode => {
    const lines = Object.keys(platforms).flatMap(
      platform => found.get(configName(mode, platform)) ?? [`TypeScript said nothing of ${platform}.`],
    )
    return lines.length === 0 ? passed : failed(lines.slice(0, 5).join('\n    '))
  })
}

function configName(mode: Mode, platform: string): string {
  return `tsconfig.${modes.indexOf(mode)}.${platform}.json`
}

async function findings(bench: Bench, version: TypescriptVersion, own: readonly Mode[]): Promise<Findings> {
  const projects = Object.fromEntries(
    (['module', 'commonjs'] as const).map(type => [type, makeProject(bench, version, type, own)]),
  )
  const configs = own.flatMap(mode =>
    Object.keys(platforms).map(platform => join(projects[mode.type] ?? '', configName(mode, platform))),
  )
  return version === '7.0' ? byCommand(version, configs) : byLibrary(version, configs)
}

function makeProject(
  bench: Bench,
  version: TypescriptVersion,
  type: ModuleType,
  own: readonly Mode[],
): string {
  // The old resolution is deprecated in 6.0, which says so unless it is told that this is known.
  const known = version === '6.0' ? { ignoreDeprecations: '6.0' } : {}
  const configs = own
    .filter(mode => mode.type === type)
    .flatMap(mode =>
      Object.entries(platforms).map(([platform, types]) => [
        configName(mode, platform),
        JSON.stringify({
          compilerOptions: { ...strict, ...mode.options, ...types, ...known },
          include: ['*.ts'],
        }),
      ]),
    )
  const files = { ...fixtureFiles('types'), ...Object.fromEntries(configs) }
  return bench.project(`typescript-${version}-${type}`, files, type)
}

/** Versions with a library: one process checks all programs and reads each file once. */
async function byLibrary(version: TypescriptVersion, configs: readonly string[]): Promise<Findings> {
  const library = join(typescriptFolder(version), 'lib/typescript.js')
  const script = join(toolsFolder, 'check-programs.mjs')
  const { code, output } = await runProgram(process.execPath, [script, library, ...configs], {
    cwd: toolsFolder,
  })
  if (code !== 0) throw new Error(output)
  const lines: readonly { readonly config: string; readonly findings: readonly string[] }[] = output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  return new Map(lines.map(({ config, findings }) => [config.split('/').at(-1) ?? '', findings]))
}

/** TypeScript 7 is a program without a library. */
async function byCommand(version: TypescriptVersion, configs: readonly string[]): Promise<Findings> {
  const command = toolFile(`typescript-${version}/bin/tsc`)
  const found = new Map<string, readonly string[]>()
  for (const config of configs) {
    const { code, output } = await runProgram(process.execPath, [command, '-p', config], {
      cwd: toolsFolder,
    })
    const lines = output.trim().split('\n')
    found.set(config.split('/').at(-1) ?? '', code === 0 ? [] : [...lines])
  }
  return found
}
