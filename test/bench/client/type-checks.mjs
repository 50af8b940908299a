// @ts-check
/** What a program costs the type checker, against one with nothing in it. Runs take turns, and medians are compared. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeProject, programs } from './programs.mjs'
import { median, table } from './report.mjs'

const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  noEmit: true,
  types: ['node'],
}

/** @typedef {{ wall: number, cpu: number }} Cost In seconds. */

const subjects = [
  { name: 'empty program', program: programs.empty },
  { name: 'SDK, 1 operation, wechatpay-sdk/client', program: programs.lean },
  { name: 'SDK, 1 operation, wechatpay-sdk', program: programs.root },
  { name: 'plugin, 1 operation', program: programs.plugin },
]

/** How many times the CPU of an empty program one with an operation through the root is to take. */
const aim = 1.15

/**
 * With the declarations of every package checked, as by default, and as most set it.
 * @param {number} rounds @returns {readonly import('./report.mjs').Aim[]}
 */
export function measureTypeChecks(rounds) {
  const folder = makeProject({})
  try {
    return [false, true].map(skipLibCheck => {
      const value = compare(folder, skipLibCheck, rounds)
      const name = `tsc, skipLibCheck: ${skipLibCheck}: root / empty, cpu`
      return { name, value, aim, kind: 'most' }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Gives the CPU of the root against an empty program. @param {string} folder @param {boolean} skipLibCheck @param {number} rounds */
function compare(folder, skipLibCheck, rounds) {
  const projects = subjects.map(({ program }, index) => {
    const project = join(folder, `${index}-${skipLibCheck}`)
    mkdirSync(project)
    writeFileSync(join(project, 'program.ts'), program)
    const config = { compilerOptions: { ...compilerOptions, skipLibCheck }, files: ['program.ts'] }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
    return project
  })
  for (const project of projects) check(project)
  /** @type {readonly (readonly Cost[])[]} One list for each round. */
  const costs = Array.from({ length: rounds }, () => projects.map(check))
  const rows = subjects.map(({ name }, subject) => {
    const values = (/** @type {'wall' | 'cpu'} */ what) => {
      const all = costs.map(round => round[subject]?.[what] ?? Number.NaN)
      const ratios = all.map((value, round) => value / (costs[round]?.[0]?.[what] ?? Number.NaN))
      return [median(all).toFixed(2), median(ratios).toFixed(2)]
    }
    return [name, ...values('wall'), ...values('cpu')]
  })
  const title = `type check, skipLibCheck: ${skipLibCheck}`
  table([[title, 'wall s', '/empty', 'CPU s', '/empty'], ...rows])
  return Number(rows[subjects.findIndex(({ program }) => program === programs.root)]?.[4])
}

/** The shell's `times` knows the CPU time of the compiler, which is a process below another one. @param {string} project @returns {Cost} */
function check(project) {
  const begin = performance.now()
  const { status, stdout } = spawnSync('sh', ['-c', '"$@" || exit 1; times', 'sh', tsc, '-p', project], {
    encoding: 'utf8',
  })
  const wall = (performance.now() - begin) / 1000
  if (status !== 0) throw new Error(`The program does not compile:\n${stdout}`)
  const [, children = ''] = stdout.trim().split('\n')
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s))
  return { wall, cpu: seconds.reduce((sum, each) => sum + each, 0) }
}
