// @ts-check
/** The runs that are measured, by name. Each is a fresh process over the pages of the project. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkGrown, checkReached, checkSame, manifestOf, treeBytes } from './output.mjs'
import { editedPage, growPages, pagesIn } from './pages.mjs'
import { firstCore, measure, measureStart } from './process.mjs'

/** @typedef {import('./process.mjs').Cost} Cost */
/**
 * @typedef {object} Project
 * @property {string} work The working folder.
 * @property {string} specs Its pages.
 * @property {Map<string, string>} newest The newest output folders of cold runs, by what was made.
 */
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
 * A run without a cache into a new folder. Nothing is deleted before all is measured: for some minutes ext4 looks through
 * what was deleted whenever a file is made, and making files would take up to five times as long.
 * @param {Project} project
 * @param {string} name What is made.
 * @param {readonly string[]} [more]
 * @param {{ readonly core?: number }} [options]
 */
export function cold({ work, newest }, name, more = [], options = {}) {
  const before = Number(/\d+$/.exec(newest.get(name) ?? '0')?.[0])
  const out = join(work, `${name}-${before + 1}`)
  newest.set(name, out)
  return measure(main, [...generate(out), '--no-cache', ...more], work, options)
}

/**
 * The output of the newest cold run.
 * @param {Project} project
 * @param {string} name What was made.
 */
export function newestOutput({ newest }, name) {
  const out = newest.get(name)
  if (out === undefined) throw new Error(`No cold run has made ${name}.`)
  return out
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
 * @param {number} round
 */
function otherGenerator(project, round) {
  if (!existsSync(heyApi)) {
    const done = spawnSync('npm', ['ci', '--prefix', tools, '--no-audit', '--no-fund'], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`npm ci in test/bench/tools failed:\n${done.stderr}`)
  }
  const out = join(project.work, `hey-api-${round}`)
  const input = join(newestOutput(project, 'parts'), 'openapi.json')
  const cost = measure(heyApi, ['--input', input, '--output', out, '--no-log-file', '--silent'], project.work)
  if (!existsSync(join(out, 'sdk.gen.ts'))) throw new Error('hey-api wrote no sdk.gen.ts.')
  return cost
}

/**
 * Several times as many pages; what it costs is that of as many pages as the project has.
 * @param {number} times
 * @returns {Side}
 */
function grown(times) {
  const run = (/** @type {Project} */ project) => {
    const { work, specs } = project
    const many = join(work, `specs-${times}`)
    growPages(specs, many, times)
    const share = pagesIn(specs).length / pagesIn(many).length
    const cost = cold(project, `times-${times}`, ['--specs', many])
    checkGrown(newestOutput(project, 'generated'), newestOutput(project, `times-${times}`), times)
    return { ...cost, cpu: cost.cpu * share, wall: cost.wall * share }
  }
  return { run, once: true }
}

/**
 * `fmt` over a copy of the pages, which then are as they were: some of them change in the first run.
 * @param {Project} project
 * @param {number} round
 */
function format({ work, specs }, round) {
  const pages = join(work, `to-format-${round}`)
  cpSync(specs, pages, { recursive: true })
  return measure(main, ['fmt', '--specs', pages, '--format', 'json'], work)
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
      if (existsSync(cached)) checkSame(cached, newestOutput(project, 'generated'))
      return cost
    },
  },
  same: { run: nothingChanged },
  copy: {
    run: (project, round) => {
      const { work, specs } = project
      const bytes = treeBytes(newestOutput(project, 'generated'))
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
