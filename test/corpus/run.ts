import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { linesOfModel, lostRows } from './account-rows.js'
import { corpusFolder, hasCorpus, readFolder } from './corpus-folder.js'
import { readPages } from './independent-reader/read-folder.js'
import { record } from './openapi-lines.js'

/** A diagnostic as the command line prints it. */
interface Printed {
  readonly code: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly endLine: number
}

interface Run {
  readonly diagnostics: readonly Printed[]
  readonly model: unknown
  readonly milliseconds: number
  readonly summary: string
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
/** Bytes of JSON that the command line may print. */
const shelf = 100 * 1024 * 1024

function readJson(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return value
}

function toPrinted(value: unknown): Printed {
  const { code, severity, file, line, endLine } = record(value)
  // files are named relative to the working folder
  const page = String(file).replace(/^.*?(?=(?:openapi|webhook)\/)/, '')
  return {
    code: String(code),
    severity: String(severity),
    file: page,
    line: Number(line),
    endLine: Number(endLine),
  }
}

/** Runs the built command line on the corpus into a folder that is removed afterwards. */
function runGenerator(): Run {
  const out = mkdtempSync(join(tmpdir(), 'pagewright-corpus-'))
  const options = [
    '--specs',
    corpusFolder,
    '--out',
    out,
    '--keep-going',
    '--hints',
    '--no-cache',
    '--format',
    'json',
  ]
  const start = performance.now()
  const run = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'generate', ...options], {
    encoding: 'utf8',
    maxBuffer: shelf,
  })
  const milliseconds = performance.now() - start
  try {
    const printed: unknown = JSON.parse(run.stdout)
    const diagnostics = Array.isArray(printed) ? printed.map(toPrinted) : []
    return { diagnostics, model: readJson(join(out, 'api.json')), milliseconds, summary: run.stderr.trim() }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function countBy(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => `  ${value.padEnd(14)} ${count}`)
    .join('\n')
}

function sizeOf(model: unknown, key: string): number {
  const list = record(model)[key]
  return Array.isArray(list) ? list.length : 0
}

/** Prints what a run over the corpus reads and finds; the number of things that got lost. */
function summarise(run: Run): number {
  const pages = readFolder(corpusFolder)
  const facts = readPages(pages)
  const tables = facts.tables.filter(table => !/^(?:openapi|webhook)\/index\.md$/.test(table.file))
  const diagnosed = new Set(
    run.diagnostics.flatMap(({ file, line, endLine }) =>
      Array.from({ length: Math.max(1, endLine - line + 1) }, (_, offset) => `${file}:${line + offset}`),
    ),
  )
  const texts = new Map(pages.map(page => [page.file, page.text]))
  const lost = lostRows(tables, texts, linesOfModel(run.model), diagnosed)
  const requests = facts.tables.filter(table => table.tail === 'request').length
  const operations = sizeOf(run.model, 'operations')
  const webhooks = sizeOf(run.model, 'webhooks')
  const missing = requests - operations - webhooks
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  console.log(`pages           ${pages.length}
request tables  ${requests}
operations      ${operations}
webhooks        ${webhooks}
rows            ${rows}
lost operations ${missing}
lost rows       ${lost.length}
wall time       ${(run.milliseconds / 1000).toFixed(2)} s
diagnostics     ${run.diagnostics.length}
${countBy(run.diagnostics.map(({ code, severity }) => `${code} ${severity}`))}
${run.summary}`)
  for (const { place, row, why } of lost.slice(0, 50)) console.log(`lost: ${place} ${row} (${why})`)
  return missing + lost.length
}

if (hasCorpus) {
  process.exitCode = summarise(runGenerator()) === 0 ? 0 : 1
} else {
  console.log('SKIPPED: ../shared/corpus is absent')
}
