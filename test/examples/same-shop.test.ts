import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../package/packed.js'

const folders = [
  'cloud-function/src',
  'express/src',
  'fastify/src',
  'hono/src',
  'nest/src/orders',
  'next/lib',
] as const

const read = (folder: string, file: string): string =>
  readFileSync(join(root, 'examples', folder, file), 'utf8').replace(
    /'(?:\.|@\/lib)\/problem(?:\.js)?'/,
    "'problem'",
  )

/** Each application is complete when its folder is copied. What is the same in all of them stays the same. */
it.each(['shop.ts', 'problem.ts', '.env.example'])('%s is the same in all applications', file => {
  const texts = folders.map(folder =>
    read(file.startsWith('.') ? (folder.split('/')[0] ?? '') : folder, file),
  )
  expect(new Set(texts).size).toBe(1)
})
