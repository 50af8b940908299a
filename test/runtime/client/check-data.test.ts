import { describe, expect, it } from 'vitest'
import { checkData } from '../../../templates/runtime/client/check-data.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

describe('checkData', () => {
  it.each([
    ['plain data', { a: [1, 'x', null, undefined, true], b: { c: -5 } }, false],
    ['Chinese and other characters of the BMP', { a: '中文 ★ \u{fffd}' }, false],
    ['a bigint', { a: [{ id: 1n }] }, true],
    ['an object without prototype', Object.assign(Object.create(null), { a: 'x' }), false],
  ])('accepts %s', (_, value, hasBigInt) => {
    expect(checkData(value, '')).toEqual({ value, hasBigInt })
  })

  it.each([
    ['an emoji', { json: { a: ['x', '😀'] } }, 'OUTSIDE_BMP', '/json/a/1', next.takeOut],
    ['the first half of a character', { json: { a: 'x\ud83d' } }, 'LONE_SURROGATE', '/json/a', next.cutText],
    ['halves in the wrong order', { json: { a: '\ude00\ud83d' } }, 'LONE_SURROGATE', '/json/a', next.cutText],
    ['an emoji and half of one', { query: { q: '😀\ud83d' } }, 'LONE_SURROGATE', '/query/q', next.cutText],
    ['an emoji in a name', { json: { '😀': 1 } }, 'OUTSIDE_BMP', '/json', next.takeOut],
    ['an integer beyond 2^53', { json: { id: 2 ** 53 } }, 'UNSAFE_INTEGER', '/json/id', next.giveBigint],
    [
      'a fraction',
      { json: { id: [0, -0.5] } },
      'FRACTION',
      '/json/id/1',
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/id\/1'\] \}/,
    ],
    ['not a number', { json: { id: Number.NaN } }, 'INVALID_FIELD', '/json/id', next.finiteNumber],
    ['a date', { json: { t: new Date(0) } }, 'INVALID_FIELD', '/json/t', next.giveOffsetTime],
    ['a map', { json: { t: new Map() } }, 'INVALID_FIELD', '/json/t', next.objectFromMap],
    ['a function', { json: { t: () => 1 } }, 'INVALID_FIELD', '/json/t', next.plainData],
    ['a symbol', { json: { t: Symbol('x') } }, 'INVALID_FIELD', '/json/t', next.plainData],
  ])('refuses %s and names the field', (_, value, code, field, advice) => {
    expect(failureOf(() => checkData(value, ''), advice)).toMatchObject({ code, field, outcome: 'not-sent' })
  })

  it('passes over files', () => {
    const value = { body: { file: new Blob([]), meta: {} } }
    const checked = checkData(value, '', { isFile: path => path === '/body/file' })
    expect(checked).toEqual({ value, hasBigInt: false })
    expect(checked.value).not.toBe(value)
  })
})
