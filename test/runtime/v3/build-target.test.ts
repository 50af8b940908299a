import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OperationDescriptor } from '../../../templates/runtime/index.js'
import { buildQuery, buildTarget, encodeTarget } from '../../../templates/runtime/v3/build-target.js'
import { failureOf, outcomeOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const operation: OperationDescriptor = {
  id: 'v3/a/{id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/a/{id}/b/{other_id}',
  pathParameters: ['id', 'other_id'],
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}

describe('buildTarget', () => {
  it.each([
    ['plain values', '', { id: '1', other_id: 2 }, undefined, '/v3/a/1/b/2'],
    ['the prefix of a host', '/hk', { id: 1n, other_id: 'x' }, {}, '/hk/v3/a/1/b/x'],
    [
      'what must be encoded',
      '',
      { id: "a/b?c#d'e f", other_id: '中' },
      undefined,
      '/v3/a/a%2Fb%3Fc%23d%27e%20f/b/%E4%B8%AD',
    ],
    ['what looks encoded', '', { id: '%2e%2e', other_id: '$&' }, undefined, '/v3/a/%252e%252e/b/%24%26'],
    [
      'a query',
      '',
      { id: '1', other_id: '2' },
      { a: "x'y", b: true, c: undefined, d: [1, 2] },
      '/v3/a/1/b/2?a=x%27y&b=true&d=1&d=2',
    ],
  ])('writes %s', (_, prefix, values, query, want) => {
    expect(buildTarget(operation, prefix, values, query)).toBe(want)
  })

  it.each([
    [
      'a missing value',
      { other_id: '1' },
      undefined,
      'MISSING_PATH_PARAMETER',
      '/id',
      /Give id beside the groups/,
    ],
    [
      'an empty value',
      { id: '', other_id: '1' },
      undefined,
      'MISSING_PATH_PARAMETER',
      '/id',
      /Give id beside the groups/,
    ],
    [
      'an object',
      { id: {}, other_id: '1' },
      undefined,
      'MISSING_PATH_PARAMETER',
      '/id',
      /Give id beside the groups/,
    ],
    ['a step up', { id: '..', other_id: '1' }, undefined, 'INVALID_PARAMETER', '/id', next.realValue],
    ['a step that stays', { id: '.', other_id: '1' }, undefined, 'INVALID_PARAMETER', '/id', next.realValue],
    [
      'a step up at the end',
      { id: '1', other_id: '..' },
      undefined,
      'INVALID_PARAMETER',
      '/other_id',
      next.realValue,
    ],
    [
      'a step that stays at the end',
      { id: '1', other_id: '.' },
      undefined,
      'INVALID_PARAMETER',
      '/other_id',
      next.realValue,
    ],
    [
      'a number that is none',
      { id: Number.NaN, other_id: '1' },
      undefined,
      'MISSING_PATH_PARAMETER',
      '/id',
      /Give id beside the groups/,
    ],
    [
      'an endless number',
      { id: '1', other_id: 1 / 0 },
      undefined,
      'MISSING_PATH_PARAMETER',
      '/other_id',
      /Give other_id beside the groups/,
    ],
    [
      'a number that is none in the query',
      { id: 1, other_id: 1 },
      { a: [0, Number.NaN] },
      'INVALID_PARAMETER',
      '/query/a',
      /as text, a number or a boolean, or leave it out/,
    ],
    ['an emoji', { id: '1', other_id: '😀' }, undefined, 'OUTSIDE_BMP', '/other_id', next.takeOut],
    [
      'an object in the query',
      { id: '1', other_id: '1' },
      { a: {} },
      'INVALID_PARAMETER',
      '/query/a',
      /as text, a number or a boolean, or leave it out/,
    ],
    [
      'null in the query',
      { id: '1', other_id: '1' },
      { a: null },
      'INVALID_PARAMETER',
      '/query/a',
      /as text, a number or a boolean, or leave it out/,
    ],
    [
      'a query that is no object',
      { id: '1', other_id: '1' },
      'a=b',
      'INVALID_PARAMETER',
      '/query',
      next.giveObject,
    ],
  ])('refuses %s', (_, values, query, code, field, advice) => {
    expect(failureOf(() => buildTarget(operation, '', values, query), advice)).toMatchObject({ code, field })
  })

  it.each([
    ['!', '%21'],
    ["'", '%27'],
    ['(', '%28'],
    [')', '%29'],
    ['*', '%2A'],
    ['~', '~'],
    ['-._', '-._'],
    ['...', '...'],
    ['..x', '..x'],
    ['.x', '.x'],
    ['{id}', '%7Bid%7D'],
    ['$&', '%24%26'],
  ])('encodes %s', (text, want) => {
    expect(buildTarget(operation, '', { id: text, other_id: text }, { [text]: text })).toBe(
      `/v3/a/${want}/b/${want}?${want}=${want}`,
    )
  })

  it.each([
    '/v3/a b',
    '/v3/"',
    '/v3/{',
    '/v3/x#y',
    '/v3/\\',
    '/v3/x/..',
    '/v3/./x',
    '/v3/%2e/x',
    '/v3/[x]',
    '/v3/x|y',
  ])('refuses the path %s: URLs do not hold it as it is', path => {
    expect(
      failureOf(() => buildTarget({ ...operation, path }, '', {}, {}), next.percentEncode),
    ).toMatchObject({
      code: 'INVALID_PARAMETER',
    })
  })

  it.each([
    '/v3/x?',
    "/v3/x?a='",
    '/v3/x?a=b?',
    '/v3//x',
    "/v3/x'y",
    '/v3/.x',
    '/v3/%2E%2e/x',
    '/v3/x?a=/../b',
  ])('takes the path %s where a URL parser keeps it, and only there', path => {
    const { pathname, search } = new URL(`https://api.mch.weixin.qq.com${path}`)
    const own = outcomeOf(() => buildTarget({ ...operation, path }, '', {}, {}), next.percentEncode)
    if (`${pathname}${search}` === path) expect(own).toBe(path)
    else expect(own).toMatchObject({ code: 'INVALID_PARAMETER' })
  })

  it('takes any path that a URL parser keeps, and no other', () => {
    const path = fc
      .array(
        fc.constantFrom('/', '.', '..', '%2e', '%2E', '?', "'", 'a', '%41', '%', ':', '@', ';', '=', '&'),
        {
          maxLength: 12,
        },
      )
      .map(parts => `/${parts.join('')}`)
    fc.assert(
      fc.property(path, path => {
        const { pathname, search } = new URL(`https://api.mch.weixin.qq.com${path}`)
        const own = outcomeOf(() => buildTarget({ ...operation, path }, '', {}, {}), next.percentEncode)
        if (`${pathname}${search}` === path) expect(own).toBe(path)
        else expect(own).toMatchObject({ code: 'INVALID_PARAMETER' })
      }),
      { numRuns: 2000 },
    )
  })

  it('encodes the address of a file where it must', () => {
    expect(encodeTarget('/a{b}|c"[d]^?e=%2f&f=中+g\'')).toBe(
      "/a%7Bb%7D%7Cc%22%5Bd%5D%5E?e=%2f&f=%E4%B8%AD+g'",
    )
  })

  it('writes what no URL parser changes', () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.integer({ min: 32, max: 0xd7ff }).map(code => String.fromCharCode(code)),
    })
    fc.assert(
      fc.property(text, text, (id, value) => {
        fc.pre(id !== '.' && id !== '..')
        const target = buildTarget(operation, '', { id, other_id: 'x' }, { [value]: id })
        const url = new URL(`https://api.mch.weixin.qq.com${target}`)
        expect(url.pathname + url.search).toBe(target)
        expect(decodeURIComponent(url.pathname.split('/')[3] ?? '')).toBe(id)
        expect(url.searchParams.get(value)).toBe(id)
      }),
    )
  })
})

describe('buildQuery', () => {
  it('is empty without pairs', () => {
    expect(buildQuery({ a: undefined })).toBe('')
  })
})
