import { type Bench, type Cell, type Outcome, skipped, type Task } from '../cell.js'
import { type SmokeStep, smokeSteps, stepNames } from '../smoke-steps.js'
import { nodeProgram, nodeVersions, runProgram, toolFile } from '../tools.js'
import { smokeOutcomes, smokeProject, together } from './smoke-outcomes.js'
import { runWorker, workerCannot } from './worker.js'

/** A runtime, and how it runs a program. */
interface Runtime {
  readonly name: string
  /** Undefined if this machine cannot have it. */
  readonly command: () => readonly [program: string, ...args: string[]] | undefined
}

const runtimes: readonly Runtime[] = [
  ...nodeVersions.map(version => ({
    name: `Node ${version}`,
    command: () => {
      const program = nodeProgram(version)
      return program === undefined ? undefined : ([program] as const)
    },
  })),
  { name: 'Bun', command: () => [toolFile('.bin/bun')] },
  { name: 'Deno', command: () => [toolFile('.bin/deno'), 'run', '--allow-all', '--no-check', '--quiet'] },
]

/** The columns of the table. */
export const runtimeNames = [...runtimes.map(({ name }) => name), 'Workers']

/** What a runtime cannot do, for the table. */
export function runtimeCannot(name: string, step: SmokeStep): boolean {
  return name === 'Workers' && step in workerCannot
}

function cellsOf(column: string): readonly Cell[] {
  return smokeSteps.map(([row]) => ({ table: 'runtimes', row, column }))
}

/** The smoke program, as an ES module and as CommonJS, in every runtime. */
export const runtimeTasks: readonly Task[] = [
  ...runtimes.map(
    (runtime): Task => ({
      name: runtime.name,
      cells: cellsOf(runtime.name),
      run: bench => tryRuntime(bench, runtime),
    }),
  ),
  { name: 'Workers', cells: cellsOf('Workers'), run: bench => runWorker(bench, stepNames) },
]

async function tryRuntime(bench: Bench, { name, command }: Runtime): Promise<readonly Outcome[]> {
  const [program, ...args] = command() ?? []
  if (program === undefined) return stepNames.map(() => skipped('npm has no package of it for this machine.'))
  const slug = name.toLowerCase().replace(' ', '-')
  const cwd = smokeProject(bench, `runtime-${slug}`)
  const forms: (readonly Outcome[])[] = []
  for (const file of ['program.mjs', 'program.cjs']) {
    const settings = bench.smokeSettings(`${slug}-${file}`, stepNames)
    forms.push(smokeOutcomes(await runProgram(program, [...args, file, settings], { cwd }), stepNames))
  }
  return stepNames.map((_, index) => together(forms.flatMap(outcomes => outcomes[index] ?? [])))
}
