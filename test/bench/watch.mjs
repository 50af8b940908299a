// @ts-check
/** Edits under `generate --watch`, all outputs: how long each takes, and what the process keeps. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkReached, checkSame, manifestOf } from './output.mjs'
import { editedPage, pagesIn } from './pages.mjs'
import { residentMemory } from './process.mjs'
import { cold, edit, isTitled, main, newestOutput } from './sides.mjs'

/** Milliseconds between two edits, so that each finds the process at rest. */
const rest = 200

/** Milliseconds after which nothing more is expected, on a machine that is busy with other things. */
const patience = 300_000

/** @param {() => boolean} done @param {import('node:child_process').ChildProcess} child */
async function until(done, child) {
  const end = performance.now() + patience
  while (!done()) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The watching process ended with ${child.exitCode ?? child.signalCode}.`)
    if (performance.now() > end) throw new Error('The watching process wrote nothing after a change.')
    await pause(1)
  }
}

/**
 * Starts to watch a project and hands over a function that edits a page and resolves to the milliseconds from the save to
 * the last byte written. At the end, the output must be that of a cold run.
 * @param {import('./sides.mjs').Project} project
 * @param {(edit: (page: string, title: string) => Promise<number>, memory: () => number) => Promise<void>} use
 */
async function watching(project, use) {
  const { work, specs } = project
  const args = [main, 'generate', '--watch', '--keep-going', '--out', 'watched']
  const child = spawn(process.execPath, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] })
  let text = ''
  child.stderr.on('data', data => {
    text = `${text}${data}`.slice(-10_000)
  })
  try {
    await until(() => text.includes('Watching'), child)
    const manifest = join(work, 'watched', 'manifest.json')
    // It is written last, and by a rename: another file has another number.
    const state = () => {
      const { ino, mtimeMs } = statSync(manifest)
      return `${ino} ${mtimeMs}`
    }
    await use(
      async (page, title) => {
        const before = state()
        const begin = performance.now()
        edit(join(specs, page), title)
        await until(() => state() !== before, child)
        const time = performance.now() - begin
        await pause(rest)
        return time
      },
      () => residentMemory(child.pid),
    )
  } finally {
    const isRunning = child.exitCode === null && child.signalCode === null
    const ended = isRunning ? once(child, 'exit') : undefined
    child.kill('SIGTERM')
    await ended
  }
  cold(project, 'generated')
  checkSame(join(work, 'watched'), newestOutput(project, 'generated'))
}

/**
 * One page, edited several times; throws where an output did not follow.
 * @param {import('./sides.mjs').Project} project
 * @param {number} count
 * @returns {Promise<readonly number[]>} Milliseconds.
 */
export async function editTimes(project, count) {
  /** @type {number[]} */
  const times = []
  await watching(project, async editPage => {
    for (let done = 0; done < count; done++) {
      const before = manifestOf(join(project.work, 'watched'))
      times.push(await editPage(editedPage, `watched ${done}`))
      checkReached(before, manifestOf(join(project.work, 'watched')))
    }
  })
  return times
}

/**
 * Many edits, page after page: what the process holds before, half-way and at the end.
 * @param {import('./sides.mjs').Project} project
 * @param {number} count
 * @returns {Promise<{ readonly memory: readonly number[], readonly times: readonly number[] }>} MB and milliseconds.
 */
export async function manyEdits(project, count) {
  const pages = pagesIn(project.specs).filter(page => isTitled(join(project.specs, page)))
  /** @type {number[]} */
  const memory = []
  /** @type {number[]} */
  const times = []
  await watching(project, async (editPage, resident) => {
    memory.push(resident())
    for (let done = 0; done < count; done++) {
      times.push(await editPage(pages[done % pages.length] ?? editedPage, `edit ${done}`))
      if (done + 1 === count >> 1 || done + 1 === count) memory.push(resident())
    }
  })
  return { memory, times }
}
