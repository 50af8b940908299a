// @ts-check
/** What a process costs, measured from outside (wall time) and from inside (CPU time of all threads, peak memory). */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const meter = fileURLToPath(new URL('./meter.mjs', import.meta.url))

/** @typedef {{ cpu: number, wall: number, memory: number }} Cost CPU and wall time in seconds, peak memory in MB. */

/**
 * Runs a script in a fresh process under the meter. Throws if it fails; 1 is the exit code of a run that left out pages.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {{ readonly core?: number }} [options] `core`: the only one that the process may use.
 * @returns {Cost}
 */
export function measure(script, args, cwd, { core } = {}) {
  const report = join(cwd, 'cost.json')
  const env = { ...process.env, BENCH_REPORT: report, NODE_OPTIONS: '' }
  const node = [process.execPath, '--import', meter, script, ...args]
  const [command = '', ...rest] = core === undefined ? node : ['taskset', '-c', String(core), ...node]
  const begin = performance.now()
  const done = spawnSync(command, rest, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 30 })
  const wall = (performance.now() - begin) / 1000
  if (done.error !== undefined) throw done.error
  if (done.status !== 0 && done.status !== 1) throw new Error(`${script} failed:\n${done.stderr}`)
  /** @type {{ cpu: number, memory: number }} */
  const { cpu, memory } = JSON.parse(readFileSync(report, 'utf8'))
  return { cpu, wall, memory }
}

/**
 * How long a short command takes: the median of several runs without the meter, which would cost a tenth of it.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {number} Seconds.
 */
export function measureStart(args, cwd) {
  const times = Array.from({ length: 9 }, () => {
    const begin = performance.now()
    const done = spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8' })
    if (done.status !== 0 && done.status !== 1) throw new Error(`${args.join(' ')} failed:\n${done.stderr}`)
    return (performance.now() - begin) / 1000
  })
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}

/** The first core that this process may use; undefined where that cannot be set (`taskset` is a tool of Linux). */
export function firstCore() {
  const asked = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' })
  const core = /: (\d+)/.exec(asked.stdout ?? '')?.[1]
  return core === undefined ? undefined : Number(core)
}

/** @param {number | undefined} pid @returns {number} Memory of a running process in MB. */
export function residentMemory(pid) {
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024
}
