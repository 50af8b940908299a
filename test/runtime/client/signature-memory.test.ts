import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SignatureMemory } from '../../../templates/runtime/client/signature-memory.js'

const start = Date.UTC(2026, 7, 1)
const signatures = (count: number): readonly string[] =>
  Array.from({ length: count }, () => randomBytes(256).toString('base64'))

describe('SignatureMemory', () => {
  it('knows all that came at one time again', () => {
    const memory = new SignatureMemory()
    const many = signatures(20_000)
    expect(many.every(each => memory.add(each, start))).toBe(true)
    expect(many.some(each => memory.add(each, start + 600_000))).toBe(false)
  })

  it.each([0, 1, 599_999, 600_000, 900_000, 1_199_999])('keeps one added after %i ms for 600 s', after => {
    const memory = new SignatureMemory()
    const [first = '', second = ''] = signatures(2)
    memory.add(first, start)
    expect(memory.add(second, start + after)).toBe(true)
    const passing = signatures(5).map((each, index) => memory.add(each, start + after + index * 150_000))
    expect(passing).not.toContain(false)
    expect(memory.add(second, start + after + 600_000)).toBe(false)
  })

  it('forgets by and by what is too old to be accepted', () => {
    const memory = new SignatureMemory()
    const [first = '', second = ''] = signatures(2)
    memory.add(first, start)
    memory.add(second, start + 600_001)
    expect(memory.add(first, start + 1_200_002)).toBe(true)
  })

  it('keeps the last ones where there are more than it holds', () => {
    const memory = new SignatureMemory(3)
    const all = signatures(10)
    for (const each of all) memory.add(each, start)
    expect(all.slice(-3).map(each => memory.add(each, start))).toEqual([false, false, false])
    expect(memory.add(String(all[0]), start)).toBe(true)
  })
})
