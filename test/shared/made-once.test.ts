import { describe, expect, test } from 'vitest'
import { tempFolder } from '../cli/temp-folder.js'
import { madeOnce } from './made-once.js'

const asNumber = (value: unknown): number => Number(value)

describe('a value that is made once', () => {
  test('is made by the first, and read by those that come while it is made or later', async () => {
    const folder = tempFolder()
    let made = 0
    const ask = (): Promise<number> =>
      madeOnce(
        folder,
        'a',
        async () => {
          await Promise.resolve()
          return ++made
        },
        asNumber,
      )
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
    expect(await ask()).toBe(1)
    expect(made).toBe(1)
  })

  test('fails for all if it fails', async () => {
    const folder = tempFolder()
    const ask = (): Promise<number> =>
      madeOnce(folder, 'a', () => Promise.reject(new Error('no pages')), asNumber)
    const all = await Promise.allSettled([ask(), ask()])
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(ask()).rejects.toThrow('no pages')
  })
})
