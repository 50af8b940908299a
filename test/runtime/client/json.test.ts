import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, stringifyJson } from '../../../templates/runtime/client/json.js'
import { failureOf } from '../support/failure-of.js'

describe('parseJson', () => {
  it.each([
    ['plain data', '{"a":[1,2.5,"x",null,true]}', { a: [1, 2.5, 'x', null, true] }],
    ['the largest safe integer', '{"id":9007199254740991}', { id: Number.MAX_SAFE_INTEGER }],
    ['long digits inside a text', '{"id":"90071992547409931"}', { id: '90071992547409931' }],
    [
      'digits behind a quote inside a text',
      '{"a":"x\\"12345678901234567890"}',
      { a: 'x"12345678901234567890' },
    ],
    ['a fraction with many digits', '[0.12345678901234567]', [0.12345678901234566]],
    ['a member of every object', '{"__proto__":{"a":1}}', JSON.parse('{"__proto__":{"a":1}}')],
  ])('reads %s', (_, text, want) => {
    expect(parseJson(text)).toEqual(want)
  })

  it.each([
    ['an integer beyond 2^53', '{"a":{"id":[1,9007199254740993]}}', 'UNSAFE_INTEGER', '/a/id/*'],
    ['a negative one', '{"id":-9007199254740993}', 'UNSAFE_INTEGER', '/id'],
    ['text that is no JSON', '{"secret": oops', 'BODY_UNREADABLE', undefined],
    ['nothing', '', 'BODY_UNREADABLE', undefined],
  ])('refuses %s', (_, text, code, field) => {
    const failure = failureOf(() => parseJson(text))
    expect(failure).toMatchObject({ code, ...(field === undefined ? {} : { field }) })
    expect(String(failure)).not.toContain('oops')
  })

  it.each([
    ['quotes without an end', `1234567890123456"${'\\"'.repeat(80_000)}`],
    ['backslashes without an end', `[1234567890123456,"${'\\\\'.repeat(80_000)}`],
  ])('refuses %s at once', (_, text) => {
    const startedAt = performance.now()
    expect(failureOf(() => parseJson(text))).toMatchObject({ code: 'BODY_UNREADABLE' })
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })

  it('gives integers beyond 2^53 as bigint where that is asked for', () => {
    const text = '{"id":9007199254740993,"marker":"integer:7","n":1}'
    expect(parseJson(text, 'bigint')).toEqual({ id: 9007199254740993n, marker: 'integer:7', n: 1 })
  })

  it('reads what JSON.parse reads, where no integer is too large', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = JSON.stringify(value)
        fc.pre(!/\d{16}/.test(text))
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('gives back every integer that stringifyJson wrote', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }), fc.string(), (id, text) => {
        expect(parseJson(stringifyJson({ text, id }), 'bigint')).toEqual({ text, id })
      }),
    )
  })
})

describe('stringifyJson', () => {
  it('writes what JSON.stringify writes, where there is no bigint', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(stringifyJson(value)).toBe(JSON.stringify(value))
      }),
    )
  })

  it.each([
    ['a bigint', { id: 12345678901234567890n }, '{"id":12345678901234567890}'],
    ['undefined members and items', { a: undefined, b: [undefined, 1n] }, '{"b":[null,1]}'],
  ])('writes %s', (_, value, want) => {
    expect(stringifyJson(value)).toBe(want)
  })
})
