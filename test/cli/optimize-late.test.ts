import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const built = new URL('../../dist/cli/optimize-late.js', import.meta.url).href

describe('optimizing late', () => {
  it('is something that this Node knows: V8 prints what it does not know', () => {
    const program = `(await import(${JSON.stringify(built)})).optimizeLate()`
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect([done.status, done.stdout, done.stderr]).toEqual([0, '', ''])
  })
})
