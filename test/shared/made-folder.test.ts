import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { madeFolder } from './made-folder.js'

it('a folder is filled by the first that asks, and is the same for all', async () => {
  let filled = 0
  const ask = (): Promise<string> =>
    madeFolder(`made-folder-test-${process.pid}`, async folder => {
      await Promise.resolve()
      writeFileSync(join(folder, 'a'), String(++filled))
    })
  const [one, other] = await Promise.all([ask(), ask()])
  expect([other, await ask()]).toEqual([one, one])
  expect(readFileSync(join(one, 'a'), 'utf8')).toBe('1')
})

it('that cannot be filled fails for all, with what went wrong', async () => {
  const ask = (): Promise<string> =>
    madeFolder(`made-folder-failure-${process.pid}`, () => Promise.reject(new Error('no pages')))
  const all = await Promise.allSettled([ask(), ask()])
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(ask()).rejects.toThrow('no pages')
})
