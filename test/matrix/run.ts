import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench, Result } from './cell.js'
import { documentWith, languages, readDocument, writeDocuments } from './document.js'
import { runTasks } from './run-tasks.js'
import { startSmokeService } from './smoke-service.js'
import { stepNames } from './smoke-steps.js'
import { allTasks, renderTable, tableNames } from './tables.js'
import { toolsFolder } from './tools.js'
import { installTools, makeProject, makeWorkspace } from './workspace.js'

/**
 * `npm run test:matrix`: packs the package once, installs it, and compiles and runs it with every compiler, runtime,
 * bundler and test runner. Prints the tables, and compares them with `docs/compatibility.md`.
 *
 * `-- --only runtimes` tries one table (several: `--only runtimes --only runners`), `-- --task Bun` one task, `-- --keep`
 * leaves out `npm ci`, `-- --write` writes the tables into the documents.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      task: { type: 'string', multiple: true, default: [] },
      keep: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  const tasks = chosenTasks(values.only, values.task)
  if (!values.keep) await installTools()
  await makeWorkspace()
  const service = await startSmokeService()
  try {
    const results = await runTasks(tasks, benchOf(service.settings), { parallel: 2, report: console.log })
    return conclude(results, { isWhole: tasks.length === allTasks.length, write: values.write })
  } finally {
    await service.close()
  }
}

function chosenTasks(only: readonly string[], names: readonly string[]): typeof allTasks {
  const unknown = only.filter(name => !tableNames.some(each => each === name))
  if (unknown.length > 0) throw new Error(`--only takes ${tableNames.join(', ')}, not ${unknown.join(', ')}.`)
  const tasks = allTasks.filter(
    ({ name, cells }) =>
      (only.length === 0 || cells.some(({ table }) => only.includes(table))) &&
      (names.length === 0 || names.some(each => name.includes(each))),
  )
  if (tasks.length === 0) throw new Error(`No task has such a name: ${names.join(', ')}.`)
  return tasks
}

function benchOf(settings: (steps: typeof stepNames) => object): Bench {
  const folder = join(toolsFolder, 'work/settings')
  mkdirSync(folder, { recursive: true })
  return {
    project: makeProject,
    smokeSettings: (name, steps) => {
      const file = join(folder, `${name}.json`)
      writeFileSync(file, JSON.stringify(settings(stepNames.filter(step => steps.includes(step)))))
      return file
    },
  }
}

function conclude(
  results: readonly Result[],
  { isWhole, write }: { readonly isWhole: boolean; readonly write: boolean },
): number {
  const count = (kind: string): number => results.filter(({ outcome }) => outcome.kind === kind).length
  const shown = tableNames.filter(name => results.some(({ cell }) => cell.table === name))
  for (const name of shown) console.log(`\n${renderTable(name, results, 'en')}`)
  // With everything passed or failed, the table says all; what this machine cannot try is no reason to change it.
  const isStale = isWhole && count('skipped') === 0 && languages.some(isStaleIn)
  if (write && isWhole && count('skipped') === 0 && count('failed') === 0) writeDocuments(results)
  else if (write) console.log('\nThe documents were not written: not every cell was tried and passed.')
  else if (isStale) console.log('\ndocs/compatibility.md is stale: npm run test:matrix -- --write')
  const skipped = count('skipped') === 0 ? '' : `, ${count('skipped')} skipped`
  const failures = count('failed') + (isStale && !write ? 1 : 0)
  console.log(`\n${count('passed')} passed, ${failures} failed${skipped}`)
  return failures === 0 ? 0 : 1

  function isStaleIn(language: (typeof languages)[number]): boolean {
    return documentWith(results, language) !== readDocument(language)
  }
}

process.exitCode = await main()
