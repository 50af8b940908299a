import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test, vi } from 'vitest'
import { setup } from './memory-folder.js'

test('whoever set a folder for temporary files keeps it', () => {
  vi.stubEnv('TMPDIR', '/somewhere')
  expect(setup()).toBeUndefined()
  expect(tmpdir()).toBe('/somewhere')
})

test('a folder in memory is for one run, and goes with it', () => {
  vi.stubEnv('TMPDIR', undefined)
  const before = tmpdir()
  const remove = setup()
  const folder = tmpdir()
  expect(existsSync(folder)).toBe(true)
  remove?.()
  expect(existsSync(folder)).toBe(remove === undefined)
  expect(folder === before).toBe(remove === undefined)
})
