import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../cli/temp-folder.js'

const script = fileURLToPath(new URL('../../.ci/run', import.meta.url))

const steps = [
  'browser',
  'npm ci --no-audit --no-fund',
  'npm test',
  'npm run lint',
  'npm run docs:build',
  'npm run docs:check',
  'npm run typecheck',
  'npm run generate -- --check',
  'npm run fmt -- --check',
  'node dist/cli/main.js lint --format github',
  'npm run corpus',
  'npm run test:matrix',
]

/** Runs the script with programs that print three lines slowly, and of which those in `failing` fail. */
function runWith(failing: readonly string[]): {
  readonly code: number | null
  readonly lines: readonly string[]
} {
  const cwd = tempFolder()
  cpSync(script, join(cwd, '.ci/run'))
  const bin = join(cwd, 'bin')
  mkdirSync(bin)
  for (const name of ['npm', 'node', 'apt-get']) {
    const fails = failing.map(step => `if [ "${name} $*" = '${step}' ]; then exit 1; fi\n`).join('')
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nfor at in 1 2 3; do echo "$at ${name} $*"; sleep 0.02; done\n${fails}`,
    )
    chmodSync(join(bin, name), 0o755)
  }
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` }
  const done = spawnSync('bash', [join(cwd, '.ci/run')], { env, encoding: 'utf8' })
  expect(done.stderr).toBe('')
  return { code: done.status, lines: done.stdout.split('\n').filter(line => line !== '') }
}

describe('.ci/run', () => {
  it('runs every step, shows what each prints in one piece, and counts them', () => {
    const { code, lines } = runWith([])
    expect([code, lines.at(-1)]).toEqual([0, `${steps.length} passed, 0 failed`])
    expect(lines.filter(line => line.startsWith('== ')).sort()).toEqual(
      steps.map(step => `== ${step}`).sort(),
    )
    for (const step of steps.slice(1)) {
      const start = lines.indexOf(`== ${step}`)
      expect(lines.slice(start + 1, start + 4)).toEqual([1, 2, 3].map(at => `${at} ${step}`))
    }
  })

  it.each([[['npm test']], [['npm run docs:build', 'npm run corpus', 'npm run test:matrix']]])(
    'goes on after %j failed, says so, and fails',
    failing => {
      const { code, lines } = runWith(failing)
      expect([code, lines.at(-1)]).toEqual([
        1,
        `${steps.length - failing.length} passed, ${failing.length} failed`,
      ])
      expect(lines.filter(line => line.startsWith('== failed: ')).sort()).toEqual(
        failing.map(step => `== failed: ${step}`).sort(),
      )
      expect(lines.filter(line => /^== (?!failed: )/.test(line))).toHaveLength(steps.length)
    },
  )
})
