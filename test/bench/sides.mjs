// @ts-check
/** The runs that are measured, by name. Each is a fresh process over the pages of the project. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkGrown, checkReached, checkSame, manifestOf, treeBytes } from './output.mjs'
import { editedPage, growPages, pagesIn } from './pages.mjs'
import { firstCore, measure, measureStart } from './process.mjs'

/** @typedef {import('./process.mjs').Cost} Cost */
/** @typedef {{ readonly work: string, readonly specs: string }} Project The working folder and its pages. */
/**
 * @typedef {object} Side
 * @property {(project: Project, round: number) => Cost} run
 * @property {boolean} [once] It takes so long that one round has to do.
 */

/** @param {string} name */
const own = name => fileURLToPath(new URL(name, import.meta.url))

export const main = own('../../dist/cli/main.js')
const tools = own('./tools')
/** Its `bin/run.js` starts this in a second process, whose cost would not be seen. */
const heyApi = join(tools, 'node_modules', '@hey-api', 'openapi-ts', 'dist', 'run.mjs')

/** @param {string} out */
const generate = out => ['generate', '--keep-going', '--format', 'json', '--out', out]

/**
 * A run without a cache into an empty folder.
 * @param {Project} project
 * @param {string} out
 * @param {readonly string[]} [more]
 * @param {{ readonly core?: number }} [options]
 */
export function cold({ work }, out, more = [], options = {}) {
  rmSync(join(work, out), { recursive: true, force: true })
  return measure(main, [...generate(out), '--no-cache', ...more], work, options)
}

const titleLine = /^title: .*$/m

/** @param {string} page Whether a page has a title of its own; those of several operations have none. */
export function isTitled(page) {
  return titleLine.test(readFileSync(page, 'utf8'))
}

/**
 * Changes the title of a page, which its files and all lists show.
 * @param {string} page
 * @param {string} title
 */
export function edit(page, title) {
  const text = readFileSync(page, 'utf8')
  const next = text.replace(titleLine, `title: ${title}`)
  if (next === text) throw new Error(`${page} has no title to change.`)
  writeFileSync(page, next)
}

/**
 * One page edited after a run that filled the cache.
 * @param {Project} project
 * @param {number} round
 */
function editOne({ work, specs }, round) {
  if (round === 0) measure(main, generate('cached'), work)
  const before = manifestOf(join(work, 'cached'))
  edit(join(specs, editedPage), `edit ${round}`)
  const cost = measure(main, generate('cached'), work)
  checkReached(before, manifestOf(join(work, 'cached')))
  return cost
}

/** @param {Project} project */
function nothingChanged({ work }) {
  measure(main, generate('cached'), work)
  return measure(main, generate('cached'), work)
}

/** @param {Project} project */
function onlySdkAndOpenApi(project) {
  return cold(project, 'parts', ['--outputs', 'sdk,openapi'])
}

/**
 * The other generator, over the `openapi.json` of the same round, with its own default plugins (types and an SDK).
 * @param {Project} project
 */
function otherGenerator({ work }) {
  if (!existsSync(heyApi)) {
    const done = spawnSync('npm', ['ci', '--prefix', tools, '--no-audit', '--no-fund'], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`npm ci in test/bench/tools failed:\n${done.stderr}`)
  }
  const out = join(work, 'hey-api')
  rmSync(out, { recursive: true, force: true })
  const args = ['--input', './parts/openapi.json', '--output', out, '--no-log-file', '--silent']
  const cost = measure(heyApi, args, work)
  if (!existsSync(join(out, 'sdk.gen.ts'))) throw new Error('hey-api wrote no sdk.gen.ts.')
  return cost
}

/**
 * Several times as many pages; what it costs is that of as many pages as the project has.
 * @param {number} times
 * @returns {Side}
 */
function grown(times) {
  const run = (/** @type {Project} */ { work, specs }) => {
    const many = join(work, `specs-${times}`)
    growPages(specs, many, times)
    const share = pagesIn(specs).length / pagesIn(many).length
    const cost = cold({ work, specs }, `out-${times}`, ['--specs', many])
    checkGrown(join(work, 'generated'), join(work, `out-${times}`), times)
    rmSync(join(work, `out-${times}`), { recursive: true })
    return { ...cost, cpu: cost.cpu * share, wall: cost.wall * share }
  }
  return { run, once: true }
}

/**
 * `fmt` over a copy of the pages, which then are as they were: some of them change in the first run.
 * @param {Project} project
 */
function format({ work, specs }) {
  const pages = join(work, 'to-format')
  cpSync(specs, pages, { recursive: true })
  const cost = measure(main, ['fmt', '--specs', pages, '--format', 'json'], work)
  rmSync(pages, { recursive: true })
  return cost
}

/** @param {readonly string[]} args @returns {Side} */
function started(args) {
  return { run: ({ work }) => ({ cpu: Number.NaN, wall: measureStart(args, work), memory: Number.NaN }) }
}

/** In the order in which a round runs them. */
export const sides = /** @type {const} @satisfies {Record<string, Side>} */ ({
  parse: { run: ({ work, specs }) => measure(own('./parse-floor.mjs'), [specs], work) },
  edit: { run: editOne },
  cold: {
    run: project => {
      const cost = cold(project, 'generated')
      // The cached run before it had the same pages, if there was one.
      const cached = join(project.work, 'cached')
      if (existsSync(cached)) checkSame(cached, join(project.work, 'generated'))
      return cost
    },
  },
  same: { run: nothingChanged },
  copy: {
    run: ({ work, specs }, round) => {
      const bytes = treeBytes(join(work, 'generated'))
      return measure(own('./copy-floor.mjs'), [specs, join(work, `copy-${round}`), String(bytes)], work)
    },
  },
  parts: { run: onlySdkAndOpenApi },
  heyApi: { run: otherGenerator },
  oneCore: { run: project => cold(project, 'one-core', [], { core: firstCore() ?? 0 }) },
  double: grown(2),
  fourfold: grown(4),
  format: { run: format },
  node: started(['--eval', '0']),
  help: started([main, '--help']),
  unchanged: started([main, ...generate('cached')]),
})
