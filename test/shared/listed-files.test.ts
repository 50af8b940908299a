import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isolatedFiles } from './isolated-files.js'
import { slowFiles } from './slow-files.js'

it.each([
  ['isolated', isolatedFiles],
  ['slow', slowFiles],
] as const)('files that are listed as %s are there, each once', (_, files) => {
  expect(files.filter(file => !existsSync(file))).toEqual([])
  expect(new Set(files).size).toBe(files.length)
})
