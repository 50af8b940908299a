import type { Cell, Outcome, Result, TableName, Task } from './cell.js'
import { bundleFormats, bundlerTasks } from './cells/bundlers.js'
import { runnerForms, runnerTasks } from './cells/runners.js'
import { runtimeCannot, runtimeNames, runtimeTasks } from './cells/runtimes.js'
import { modes, typescriptTasks } from './cells/typescript.js'
import { type SmokeStep, smokeSteps } from './smoke-steps.js'
import { typescriptVersions } from './tools.js'

export type Language = 'en' | 'zh'

/** All that is tried, in the order of the tables. */
export const allTasks: readonly Task[] = [
  ...typescriptTasks,
  ...runtimeTasks,
  ...bundlerTasks,
  ...runnerTasks,
]

interface Table {
  readonly name: TableName
  /** Head of the first column. */
  readonly head: Readonly<Record<Language, string>>
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [row: string, label: Readonly<Record<Language, string>>])[]
}

const same = (text: string): readonly [string, Readonly<Record<Language, string>>] => [
  text,
  { en: text, zh: text },
]

function rowsOf(tasks: readonly Task[]): Table['rows'] {
  return [...new Set(tasks.flatMap(({ cells }) => cells.map(({ row }) => row)))].map(same)
}

const tables: readonly Table[] = [
  {
    name: 'typescript',
    head: { en: 'TypeScript', zh: 'TypeScript' },
    columns: modes.map(({ name }) => name),
    rows: typescriptVersions.map(same),
  },
  {
    name: 'runtimes',
    head: { en: 'What runs', zh: '运行内容' },
    columns: runtimeNames,
    rows: smokeSteps.map(([step, en, zh]) => [step, { en, zh }]),
  },
  {
    name: 'bundlers',
    head: { en: 'Bundler', zh: '打包工具' },
    columns: bundleFormats,
    rows: rowsOf(bundlerTasks),
  },
  {
    name: 'runners',
    head: { en: 'Test runner', zh: '测试工具' },
    columns: runnerForms,
    rows: rowsOf(runnerTasks),
  },
]

/** The names of the tables, which `--only` takes. */
export const tableNames: readonly TableName[] = tables.map(({ name }) => name)

const words = {
  en: { passed: '✓', refuses: 'no', failed: 'FAILED', skipped: 'not available', none: '–' },
  zh: { passed: '✓', refuses: '不支持', failed: '失败', skipped: '无此工具', none: '–' },
} as const

/** A table as Markdown: what was seen of each cell. Places where there is nothing to try show a dash. */
export function renderTable(name: TableName, results: readonly Result[], language: Language): string {
  const table = tables.find(each => each.name === name)
  if (table === undefined) throw new Error(`There is no table ${name}.`)
  const seen = new Map(results.map(({ cell, outcome }) => [keyOf(cell), outcome]))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line([table.head[language], ...table.columns]),
    line(['---', ...table.columns.map(() => ':-:')]),
    ...table.rows.map(([row, label]) =>
      line([
        label[language],
        ...table.columns.map(column => {
          const cell = { table: name, row, column }
          return wordOf(cell, seen.get(keyOf(cell)), language)
        }),
      ]),
    ),
  ].join('\n')
}

function keyOf({ table, row, column }: Cell): string {
  return `${table}\n${row}\n${column}`
}

function wordOf(cell: Cell, outcome: Outcome | undefined, language: Language): string {
  if (outcome === undefined) return words[language].none
  const step = smokeSteps.find(([name]) => name === cell.row)?.[0]
  const refuses = outcome.kind === 'passed' && step !== undefined && refusesStep(cell, step)
  return words[language][refuses ? 'refuses' : outcome.kind]
}

function refusesStep({ table, column }: Cell, step: SmokeStep): boolean {
  return table === 'runtimes' && runtimeCannot(column, step)
}
