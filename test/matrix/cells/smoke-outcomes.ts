import { type Bench, failed, type Outcome, passed } from '../cell.js'
import { fixtureFiles } from '../fixture-files.js'
import type { SmokeStep } from '../smoke-steps.js'
import type { Ran } from '../tools.js'

/** Steps that a runtime cannot do, and the code of the error that says so. */
export type Cannot = Readonly<Partial<Record<SmokeStep, string>>>

/** A project with the smoke program and some files of its own. */
export function smokeProject(
  bench: Bench,
  name: string,
  files: Readonly<Record<string, string>> = {},
): string {
  return bench.project(name, { ...fixtureFiles('smoke'), ...files }, 'module')
}

/** What the smoke program printed, as the outcome of each step. */
export function smokeOutcomes(
  { code, output }: Ran,
  steps: readonly SmokeStep[],
  cannot: Cannot = {},
): readonly Outcome[] {
  const line = output.split('\n').findLast(text => text.startsWith('{'))
  if (code !== 0 || line === undefined) return steps.map(() => failed(`exit code ${code}\n${output}`))
  const seen: Readonly<Record<string, string>> = JSON.parse(line)
  return steps.map(step => {
    const found = seen[step] ?? 'Nothing was seen.'
    const code = cannot[step]
    const isAsWanted = code === undefined ? found === 'ok' : found.startsWith(`${code} `)
    return isAsWanted ? passed : failed(code === undefined ? found : `${code} was expected: ${found}`)
  })
}

/** One outcome for all: the first failure, if there is one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return outcomes.find(({ kind }) => kind === 'failed') ?? outcomes[0] ?? failed('Nothing was seen.')
}
