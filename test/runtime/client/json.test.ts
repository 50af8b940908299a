import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, stringifyJson } from '../../../templates/runtime/client/json.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const nested = (levels: number, inner: unknown): unknown =>
  levels === 0 ? inner : [nested(levels - 1, inner)]

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
    [
      'an integer beyond 2^53',
      '{"a":{"id":[1,9007199254740993]}}',
      'UNSAFE_INTEGER',
      '/a/id/*',
      next.receiveBigint,
    ],
    ['a negative one', '{"id":-9007199254740993}', 'UNSAFE_INTEGER', '/id', next.receiveBigint],
    ['text that is no JSON', '{"secret": oops', 'BODY_UNREADABLE', undefined, next.repeatOrReport],
    ['nothing', '', 'BODY_UNREADABLE', undefined, next.repeatOrReport],
    ['one between blanks', '[1 ,\n\t 9007199254740992 ]', 'UNSAFE_INTEGER', '/*', next.receiveBigint],
    ['one right behind a comma', '[1,-9007199254740992]', 'UNSAFE_INTEGER', '/*', next.receiveBigint],
    ['an integer alone', '9007199254740992', 'UNSAFE_INTEGER', '', next.receiveBigint],
    [
      'the least integer that is too large',
      '{"a":9007199254740992}',
      'UNSAFE_INTEGER',
      '/a',
      next.receiveBigint,
    ],
    [
      'the first of several',
      '{"a":1,"b":[{"c":11111111111111111}],"d":22222222222222222}',
      'UNSAFE_INTEGER',
      '/b/*/c',
      next.receiveBigint,
    ],
    ['millions of digits', `{"a":${'9'.repeat(3_000_000)}}`, 'UNSAFE_INTEGER', '/a', next.receiveBigint],
    [
      'too many levels around one',
      `${'['.repeat(513)}11111111111111111${']'.repeat(513)}`,
      'BODY_UNREADABLE',
      undefined,
      next.repeatOrReport,
    ],
  ])('refuses %s', (_, text, code, field, advice) => {
    const failure = failureOf(() => parseJson(text), advice)
    expect([failure.code, failure.field]).toEqual([code, field])
    expect(String(failure)).not.toContain('oops')
  })

  it.each([
    ['1001 digits', `{"a":[1,${'9'.repeat(1001)}]}`],
    ['a sign and 1000 digits', `{"a":[1,-${'9'.repeat(1000)}]}`],
    ['millions of digits', `{"a":[1,${'9'.repeat(4_000_000)}]}`],
  ])('refuses an integer of %s although bigint is asked for, at once', (_, text) => {
    const startedAt = performance.now()
    const failure = failureOf(() => parseJson(text, 'bigint'), next.repeatOrReport)
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(failure).toMatchObject({ name: 'ResponseError', code: 'BODY_UNREADABLE', field: '/a/*' })
    expect(failure.message).not.toContain('999')
  })

  it.each<[string, string, unknown]>([
    ['an integer of 1000 digits', `[${'9'.repeat(1000)}]`, [10n ** 1000n - 1n]],
    [
      'a text that looks like a mark',
      '{"i9007199254740993":"i9007199254740993","s":"s","a":9007199254740993}',
      { i9007199254740993: 'i9007199254740993', s: 's', a: 9007199254740993n },
    ],
    [
      'a text that is written with escapes',
      '["\\u0069nteger:x","\\u00691234567890123456789","\\\\",9007199254740993]',
      ['integer:x', 'i1234567890123456789', '\\', 9007199254740993n],
    ],
    [
      'a name with a quote',
      '{"a\\"9007199254740993":-9007199254740993}',
      { 'a"9007199254740993': -9007199254740993n },
    ],
    ['empty texts and names', '{"":"","a":9007199254740993}', { '': '', a: 9007199254740993n }],
    [
      'numbers beside it',
      '[1,-2.5e3,0.12345678901234567,1E20,null,true,9007199254740993]',
      [1, -2500, 0.12345678901234566, 1e20, null, true, 9007199254740993n],
    ],
    ['512 levels', `${'['.repeat(512)}9007199254740993${']'.repeat(512)}`, nested(512, 9007199254740993n)],
  ])('gives beside an integer beyond 2^53 %s', (_, text, want) => {
    expect(parseJson(text, 'bigint')).toEqual(want)
  })

  it('reads a text of millions of escapes', () => {
    const text = `{"id":9007199254740993,"a":"${'\\n'.repeat(4_000_000)}"}`
    expect(parseJson(text, 'bigint')).toMatchObject({ id: 9007199254740993n })
    expect(failureOf(() => parseJson(text), next.receiveBigint)).toMatchObject({
      code: 'UNSAFE_INTEGER',
      field: '/id',
    })
  })

  it.each([
    ['quotes without an end', `1234567890123456"${'\\"'.repeat(80_000)}`],
    ['backslashes without an end', `[1234567890123456,"${'\\\\'.repeat(80_000)}`],
  ])('refuses %s at once', (_, text) => {
    const startedAt = performance.now()
    expect(failureOf(() => parseJson(text), next.repeatOrReport)).toMatchObject({ code: 'BODY_UNREADABLE' })
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
