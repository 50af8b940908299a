// @ts-check
/**
 * `npm run bench`: what a run costs, as ratios to a floor measured in the same minutes. Runs alternate (A B A B …) and
 * medians are compared, so that a busy moment of the machine falls on both sides. Prints a table; asserts nothing.
 */
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = join(root, '..', 'shared', 'corpus')
const main = join(root, 'dist', 'cli', 'main.js')
const meter = fileURLToPath(new URL('./meter.mjs', import.meta.url))
const rounds = Number(process.env.ROUNDS ?? 3)
const edits = 7

/** @typedef {{ cpu: number, wall: number, memory: number }} Cost CPU and wall time in seconds, peak memory in MB. */

/**
 * Runs a script in a fresh process under the meter.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Cost}
 */
function measure(script, args, cwd) {
  const report = join(cwd, 'cost.json')
  const env = { ...process.env, BENCH_REPORT: report, NODE_OPTIONS: '' }
  const begin = performance.now()
  const done = spawnSync(process.execPath, ['--import', meter, script, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  })
  const wall = (performance.now() - begin) / 1000
  if (done.status !== 0 && done.status !== 1) throw new Error(`${script} failed:\n${done.stderr}`)
  const { cpu, memory } = JSON.parse(readFileSync(report, 'utf8'))
  return { cpu, wall, memory }
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** @param {readonly Cost[]} costs @returns {Cost} */
function medianCost(costs) {
  return {
    cpu: median(costs.map(cost => cost.cpu)),
    wall: median(costs.map(cost => cost.wall)),
    memory: median(costs.map(cost => cost.memory)),
  }
}

/** @param {string} folder */
function treeBytes(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0)
}

/**
 * Milliseconds from the save of one page to the output's change, several times.
 * @param {string} cwd
 * @returns {Promise<readonly number[]>}
 */
async function watchEdits(cwd) {
  const child = spawn(process.execPath, [main, 'generate', '--watch', '--keep-going', '--out', 'watched'], {
    cwd,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => {
      text += String(data)
    })
  const until = async (/** @type {() => boolean} */ done) => {
    while (!done()) await new Promise(resolve => setTimeout(resolve, 1))
  }
  await until(() => text.includes('Watching'))
  const page = join(cwd, 'specs', 'openapi', 'v3', 'pay', 'transactions', 'jsapi.md')
  const api = join(cwd, 'watched', 'manifest.json')
  const times = []
  for (let edit = 0; edit < edits; edit++) {
    const before = readFileSync(api, 'utf8')
    const begin = performance.now()
    const source = readFileSync(page, 'utf8')
    writeFileSync(page, source.replace(/^title: .*$/m, `title: edit ${edit}`))
    // The manifest is written last.
    await until(() => readFileSync(api, 'utf8') !== before)
    times.push(performance.now() - begin)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  return times
}

async function bench() {
  const work = mkdtempSync(join(tmpdir(), 'pagewright-bench-'))
  try {
    cpSync(corpus, join(work, 'specs'), { recursive: true })
    mkdirSync(join(work, 'node_modules'))
    const floor = fileURLToPath(new URL('./parse-floor.mjs', import.meta.url))
    const copy = fileURLToPath(new URL('./copy-floor.mjs', import.meta.url))
    /** @type {{ parse: Cost[], copy: Cost[], cold: Cost[], same: Cost[] }} */
    const costs = { parse: [], copy: [], cold: [], same: [] }
    const generate = ['generate', '--keep-going', '--format', 'json']
    for (let round = 0; round < rounds; round++) {
      rmSync(join(work, 'generated'), { recursive: true, force: true })
      costs.parse.push(measure(floor, [join(work, 'specs')], work))
      costs.cold.push(measure(main, [...generate, '--no-cache'], work))
      const bytes = treeBytes(join(work, 'generated'))
      costs.copy.push(measure(copy, [join(work, 'specs'), join(work, `copy-${round}`), String(bytes)], work))
      measure(main, generate, work)
      costs.same.push(measure(main, generate, work))
    }
    print(
      medianCost(costs.parse),
      medianCost(costs.copy),
      medianCost(costs.cold),
      medianCost(costs.same),
      await watchEdits(work),
    )
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {Cost} parse @param {Cost} copy @param {Cost} cold @param {Cost} same @param {readonly number[]} edited */
function print(parse, copy, cold, same, edited) {
  const row = (/** @type {string} */ name, /** @type {Cost} */ cost) =>
    [
      name.padEnd(38),
      cost.cpu.toFixed(2).padStart(8),
      (cost.cpu / parse.cpu).toFixed(2).padStart(8),
      (cost.cpu / copy.cpu).toFixed(2).padStart(8),
      cost.wall.toFixed(2).padStart(8),
      (cost.wall / parse.wall).toFixed(2).padStart(8),
      (cost.wall / copy.wall).toFixed(2).padStart(8),
      cost.memory.toFixed(0).padStart(8),
    ].join('')
  const head = ['', 'CPU s', '/(a)', '/(b)', 'wall s', '/(a)', '/(b)', 'MB']
  console.log(head.map((text, index) => (index === 0 ? text.padEnd(38) : text.padStart(8))).join(''))
  console.log(row('(a) remark-parse with remark-gfm', parse))
  console.log(row('(b) read pages, write as many bytes', copy))
  console.log(row('cold generation, all outputs', cold))
  console.log(row('nothing changed', same))
  const all = edited.map(time => time.toFixed(0)).join(', ')
  console.log(
    `one page edited under --watch, save to written: median ${median(edited).toFixed(0)} ms (${all})`,
  )
}

if (!existsSync(corpus)) console.log('No corpus at ../shared/corpus: nothing to measure.')
else if (!existsSync(main)) console.log('No dist/cli/main.js: run `npm run build` first.')
else await bench()
