import { describe, expect, it } from 'vitest'
import type { Part } from '../../generator/emit/part.js'
import { type Assemblies, putTogether } from '../../generator/generate/put-together.js'
import { contentText } from '../../generator/write/content.js'
import { sha256 } from '../../generator/write/manifest.js'
import { isKept, type ProducedFile } from '../../generator/write/produced-file.js'

const path = 'x.json'
/** Large enough for states of the digest between the pieces. */
const piece = (text: string): Uint8Array => Buffer.from(text.repeat(100_000))

/** What a file holds, and whether its size and digest are those of that. */
function seen(file: ProducedFile): { readonly text: string; readonly isTrue: boolean } {
  if (isKept(file)) throw new Error('A file was kept.')
  if (!('kind' in file)) return { text: file.content, isTrue: true }
  const text = contentText(file.content)
  return { text, isTrue: file.bytes === Buffer.byteLength(text) && file.sha256 === sha256(text) }
}

describe('a file about all pages', () => {
  const own = ['支付', 'b', 'c', 'd', 'e', 'f'].map(piece)
  const [a, b, c, d, e, f] = own
  const other = piece('other')
  const parts = (...all: (Part | undefined)[]): readonly Part[] => all.flatMap(part => part ?? [])
  const first = parts('[', a, ',', b, ',', c, ',', d, ',', e, ',', f, ']')
  const table: readonly [name: string, next: readonly Part[]][] = [
    ['the same', parts('[', a, ',', b, ',', c, ',', d, ',', e, ',', f, ']')],
    ['another first piece', parts('[', other, ',', b, ',', c, ',', d, ',', e, ',', f, ']')],
    ['another piece in the middle', parts('[', a, ',', b, ',', other, ',', d, ',', e, ',', f, ']')],
    ['another last piece', parts('[', a, ',', b, ',', c, ',', d, ',', e, ',', other, ']')],
    ['another text at the start', parts('{', a, ',', b, ',', c, ',', d, ',', e, ',', f, ']')],
    ['another text at the end', parts('[', a, ',', b, ',', c, ',', d, ',', e, ',', f, '] ')],
    ['less', parts('[', a, ',', b, ',', c)],
    ['more', parts('[', a, ',', b, ',', c, ',', d, ',', e, ',', f, ']', other, '\n')],
    ['another order', parts('[', b, ',', a, ',', c, ',', d, ',', f, ',', e, ']')],
    ['texts alone', ['[', ']']],
    ['nothing', []],
  ]
  it.each(table)('is what a first run makes: %s', (_, next) => {
    const assemblies: Assemblies = new Map()
    const before = seen(putTogether({ path, parts: first }, assemblies))
    expect(before.isTrue).toBe(true)
    for (const now of [next, next, first, next]) {
      const { text, isTrue } = seen(putTogether({ path, parts: now }, assemblies))
      expect(isTrue).toBe(true)
      expect(text === seen(putTogether({ path, parts: now }, new Map())).text).toBe(true)
    }
  })

  it('is the same object while its parts are', () => {
    const assemblies: Assemblies = new Map()
    const [one, two] = [0, 1].map(() => putTogether({ path, parts: [...first] }, assemblies))
    expect(two).toBe(one)
    expect(putTogether({ path: 'y.json', parts: first }, assemblies)).toMatchObject({ path: 'y.json' })
  })

  it('remembers one state of it alone', () => {
    const assemblies: Assemblies = new Map()
    const last = putTogether({ path, parts: first }, assemblies)
    putTogether({ path, parts: table[1]?.[1] ?? [] }, assemblies)
    expect(putTogether({ path, parts: first }, assemblies)).not.toBe(last)
    expect(assemblies.size).toBe(1)
  })
})
