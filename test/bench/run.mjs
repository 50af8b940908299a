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
import { median } from './client/report.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = join(root, '..', 'shared', 'corpus')
const main = join(root, 'dist', 'cli', 'main.js')
const meter = fileURLToPath(new URL('./meter.mjs', import.meta.url))
const rounds = Number(process.env.ROUNDS ?? 3)
const editCount = 7

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
 * `fmt` over a copy of the pages, which then are as they were: some of them change in the first run.
 * @param {string} work
 */
function measureFormat(work) {
  const pages = join(work, 'to-format')
  cpSync(join(work, 'specs'), pages, { recursive: true })
  const cost = measure(main, ['fmt', '--specs', pages, '--format', 'json'], work)
  rmSync(pages, { recursive: true })
  return cost
}

/** @param {string} path @returns {string} The output that a file belongs to: `docs`, `llms`, `openapi.json`. */
function outputOf(path) {
  return path.split('/')[0] ?? path
}

/**
 * Files by their paths, with digests, as the manifest lists them.
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>}
 */
function manifestOf(folder) {
  /** @type {{ files: readonly { path: string, sha256: string }[] }} */
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return new Map(files.map(file => [file.path, file.sha256]))
}

/** @param {string} folder How many files there are of each output. */
function outputCounts(folder) {
  const counts = new Map()
  for (const path of manifestOf(folder).keys())
    counts.set(outputOf(path), (counts.get(outputOf(path)) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
}

/** The outputs that an edit of a page has to reach; without one of them the time would say nothing. */
const reached = ['api.json', 'docs', 'llms', 'openapi.json', 'sdk']

/** @typedef {{ time: number, changed: readonly string[] }} Edit Milliseconds, and the outputs that changed. */

/**
 * From the save of one page to the output's change, several times. Throws where an output did not follow.
 * @param {string} cwd
 * @returns {Promise<readonly Edit[]>}
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
  const manifest = join(cwd, 'watched', 'manifest.json')
  /** @type {Edit[]} */
  const done = []
  for (let edit = 0; edit < editCount; edit++) {
    const before = readFileSync(manifest, 'utf8')
    const old = manifestOf(join(cwd, 'watched'))
    const begin = performance.now()
    const source = readFileSync(page, 'utf8')
    writeFileSync(page, source.replace(/^title: .*$/m, `title: edit ${edit}`))
    // The manifest is written last.
    await until(() => readFileSync(manifest, 'utf8') !== before)
    const time = performance.now() - begin
    const files = [...manifestOf(join(cwd, 'watched'))]
    const changed = [
      ...new Set(files.filter(([path, sha256]) => old.get(path) !== sha256).map(([path]) => outputOf(path))),
    ]
    const missed = reached.filter(name => !changed.includes(name))
    if (missed.length > 0) throw new Error(`The edit did not reach ${missed.join(', ')}.`)
    done.push({ time, changed })
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  return done
}

async function bench() {
  const work = mkdtempSync(join(tmpdir(), 'pagewright-bench-'))
  try {
    cpSync(corpus, join(work, 'specs'), { recursive: true })
    mkdirSync(join(work, 'node_modules'))
    const floor = fileURLToPath(new URL('./parse-floor.mjs', import.meta.url))
    const copy = fileURLToPath(new URL('./copy-floor.mjs', import.meta.url))
    /** @type {{ parse: Cost[], copy: Cost[], cold: Cost[], same: Cost[], format: Cost[] }} */
    const costs = { parse: [], copy: [], cold: [], same: [], format: [] }
    const generate = ['generate', '--keep-going', '--format', 'json']
    for (let round = 0; round < rounds; round++) {
      rmSync(join(work, 'generated'), { recursive: true, force: true })
      costs.parse.push(measure(floor, [join(work, 'specs')], work))
      costs.cold.push(measure(main, [...generate, '--no-cache'], work))
      const bytes = treeBytes(join(work, 'generated'))
      costs.copy.push(measure(copy, [join(work, 'specs'), join(work, `copy-${round}`), String(bytes)], work))
      measure(main, generate, work)
      costs.same.push(measure(main, generate, work))
      costs.format.push(measureFormat(work))
    }
    const outputs = outputCounts(join(work, 'generated'))
    print(
      {
        parse: medianCost(costs.parse),
        copy: medianCost(costs.copy),
        cold: medianCost(costs.cold),
        same: medianCost(costs.same),
        format: medianCost(costs.format),
      },
      outputs,
      await watchEdits(work),
    )
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * @param {{ parse: Cost, copy: Cost, cold: Cost, same: Cost, format: Cost }} costs
 * @param {string} outputs
 * @param {readonly Edit[]} edits
 */
function print({ parse, copy, cold, same, format }, outputs, edits) {
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
  console.log(row('fmt of all pages, as they are', format))
  console.log(`all outputs, documents included: ${outputs}`)
  const times = edits.map(({ time }) => time)
  const all = times.map(time => time.toFixed(0)).join(', ')
  const names = [...new Set(edits.flatMap(edit => edit.changed))].sort().join(', ')
  console.log(
    `one page edited under --watch, all outputs (changed: ${names}), save to written: median ${median(times).toFixed(0)} ms (${all})`,
  )
}

if (!existsSync(corpus)) console.log('No corpus at ../shared/corpus: nothing to measure.')
else if (!existsSync(main)) console.log('No dist/cli/main.js: run `npm run build` first.')
else await bench()
