// @ts-check
/**
 * `npm run bench`: what a run costs, as ratios to something measured in the same minutes. Runs alternate (A B A B …) and
 * the medians of each round's ratios are printed, so that a busy moment of the machine falls on both sides. Prints tables;
 * asserts no time. docs/benchmarks.md describes the rows and the settings.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { table } from './client/report.mjs'
import { outputCounts } from './output.mjs'
import { copyPages, pagesIn } from './pages.mjs'
import { firstCore } from './process.mjs'
import { editsRow, heads, memoryRow, tableRow } from './report.mjs'
import { rows, runsAfter } from './rows.mjs'
import { main, newestOutput, sides } from './sides.mjs'
import { editTimes, manyEdits } from './watch.mjs'

/** @typedef {import('./rows.mjs').SideName} SideName */

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = join(root, '..', 'shared', 'corpus')
const rounds = Number(process.env.ROUNDS ?? 3)
const pageCount = process.env.BENCH_PAGES === undefined ? undefined : Number(process.env.BENCH_PAGES)
if (pageCount !== undefined && !(pageCount >= 1)) throw new Error('BENCH_PAGES must be a number of pages.')
const editCount = 25

const keys = [...new Set(rows.map(({ key }) => key)), 'watch', 'client']

/** What the command line asks for. Without rows and `--edits`, it is every row. */
function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { edits: { type: 'string' } },
  })
  const unknown = positionals.find(name => !keys.includes(name))
  if (unknown !== undefined) throw new Error(`There is no row ${unknown}. Rows are ${keys.join(', ')}.`)
  const isAll = positionals.length === 0 && values.edits === undefined
  return { chosen: new Set(isAll ? keys : positionals), edits: Number(values.edits ?? 0) }
}

/** @param {ReadonlySet<string>} chosen @returns {readonly SideName[]} The runs of the chosen rows, in their order. */
function neededSides(chosen) {
  const own = rows
    .filter(({ key }) => chosen.has(key))
    .flatMap(({ side, against }) => [side, against ?? side])
  const all = new Set([...own, ...own.flatMap(name => runsAfter[name] ?? [])])
  const names = /** @type {SideName[]} */ (Object.keys(sides))
  return names.filter(name => all.has(name) && (name !== 'oneCore' || firstCore() !== undefined))
}

/**
 * Runs the sides in turn.
 * @param {import('./sides.mjs').Project} project
 * @param {readonly SideName[]} names
 */
function measureSides(project, names) {
  /** @type {Map<SideName, import('./process.mjs').Cost[]>} */
  const costs = new Map(names.map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      /** @type {import('./sides.mjs').Side} */
      const { run, once = false } = sides[name]
      if (once && round > 0) continue
      progress(`round ${round + 1} of ${rounds}: ${name}`)
      costs.get(name)?.push(run(project, round))
    }
  }
  progress('')
  return costs
}

/** @param {string} text One line that the next one replaces; nothing where nobody watches. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

/** @param {ReturnType<typeof readArguments>} wanted */
async function bench({ chosen, edits }) {
  const work = mkdtempSync(join(tmpdir(), 'pagewright-bench-'))
  const project = { work, specs: join(work, 'specs'), newest: new Map() }
  try {
    copyPages(corpus, project.specs, pageCount)
    mkdirSync(join(work, 'node_modules'))
    const costs = measureSides(project, neededSides(chosen))
    const printed = rows.filter(({ key }) => chosen.has(key)).map(row => tableRow(row, costs))
    if (chosen.has('watch')) printed.push(editsRow(await editTimes(project, editCount)))
    console.log(`${pagesIn(project.specs).length} pages`)
    if (printed.length > 0) {
      console.log(`medians of ${rounds} rounds`)
      table([heads, ...printed])
    }
    if (costs.has('cold')) console.log(`all outputs: ${outputCounts(newestOutput(project, 'generated'))}\n`)
    if (edits > 0) console.log(memoryRow(await manyEdits(project, edits)))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const wanted = readArguments()
if (!existsSync(corpus)) console.log('No corpus at ../shared/corpus: nothing to measure.')
else if (!existsSync(main)) console.log('No dist/cli/main.js: run `npm run build` first.')
else await bench(wanted)
if (wanted.chosen.has('client')) {
  const { status } = spawnSync('npm', ['run', '--silent', 'bench:client'], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
