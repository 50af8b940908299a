import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../../templates/runtime/client/check-data.js'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { createTestPlatform, createTestResponse } from '../../../templates/runtime/testing/index.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const copyOf = (value: unknown): unknown => checkData(value, '', { anyFraction: true }).value
const refusalOf = (value: unknown, advice: RegExp) => failureOf(() => copyOf({ json: { a: value } }), advice)

/** What decorators of class-transformer and NestJS leave: fields of its own, methods on the class. */
class Amount {
  readonly #secret = 'hidden'
  readonly currency = 'CNY'
  constructor(readonly total: number) {}
  describe(): string {
    return `${this.total} ${this.#secret}`
  }
  static create(total: number): Amount {
    return new Amount(total)
  }
}

class Order extends Amount {
  readonly lines = [new Amount(1), new Amount(2)]
  readonly note: string | undefined = undefined
}

class Computed {
  fen = 1
  get total(): number {
    return this.fen
  }
  set currency(_: string) {}
}

class FurtherComputed extends Computed {
  get 'not a name'(): number {
    return 1
  }
}

/** What libraries of decimals, of documents and of dates are like. */
const withJson = (json: unknown): object => Object.create({ toJSON: () => json })
const like = (text: string, members: object): object =>
  Object.assign(Object.create({ toJSON: () => text }), members)

describe('data with a class', () => {
  it.each<[string, unknown, unknown]>([
    ['an instance', new Amount(1), { total: 1, currency: 'CNY' }],
    [
      'an instance of a derived class, with instances inside',
      new Order(3),
      {
        total: 3,
        currency: 'CNY',
        lines: [
          { total: 1, currency: 'CNY' },
          { total: 2, currency: 'CNY' },
        ],
      },
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ['an object of another realm', runInNewContext('({ a: [1] })'), { a: [1] }],
    [
      'a getter of its own',
      {
        get a() {
          return 1
        },
      },
      { a: 1 },
    ],
    [
      'a getter that the object replaces',
      Object.defineProperty(new Computed(), 'total', { value: 2, enumerable: true }),
      { fen: 1, total: 2 },
    ],
    ['a setter alone', Object.create({ set a(_: number) {} }), {}],
    ['a proxy', new Proxy({ a: 1 }, {}), { a: 1 }],
    ['a list of a derived class', new (class List extends Array<number> {})(1, 2), [1, 2]],
    ['a name like the prototype', JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}')],
    ['decimals', like('19.90', { s: 1, e: 1, d: [19] }), '19.90'],
    ['a document', like('', {}), ''],
    ['a toJSON that gives data', withJson({ a: new Amount(1) }), { a: { total: 1, currency: 'CNY' } }],
    ['a toJSON that gives null', withJson(null), null],
    [
      'a toJSON that gives the object itself',
      new (class {
        a = 1
        toJSON() {
          return this
        }
      })(),
      { a: 1 },
    ],
    ['an address', new URL('https://a.example/b'), 'https://a.example/b'],
    ['a time with its offset', like('2026-08-01T12:30:00.000+08:00', {}), '2026-08-01T12:30:00.000+08:00'],
  ])('takes %s', (_, value, want) => {
    expect(JSON.stringify(copyOf({ a: value }))).toBe(JSON.stringify({ a: want }))
  })

  it.each<[string, unknown, RegExp, RegExp]>([
    [
      'a getter of a class',
      new Computed(),
      /an instance of Computed and has members .* lost on the way: total\..*total: object\.total/,
      /plain object with the members .*\{ \.\.\.object, total: object\.total \}/,
    ],
    [
      'getters of classes above',
      new FurtherComputed(),
      /lost on the way: \(malformed\), total\./,
      /^Give a plain object with the members that JSON is to hold\.$/,
    ],
    [
      'inherited values',
      Object.create({ currency: 'CNY', f() {} }),
      /currency: object\.currency/,
      /plain object with the members .*\{ \.\.\.object, currency: object\.currency \}/,
    ],
    [
      'a class without a constructor',
      Object.create(Object.create(null, { a: { value: 1 } })),
      /an instance of a class .*: a\./,
      /plain object with the members .*\{ \.\.\.object, a: object\.a \}/,
    ],
    [
      'many lost members',
      Object.create(Object.fromEntries([...'abcdefg'].map(name => [name, 1]))),
      /a, b, c, d, e and 2 more/,
      /plain object with the members .*\{ \.\.\.object, a: object\.a \}/,
    ],
    [
      'a member named by a symbol',
      { [Symbol('tag')]: 1 },
      /Symbol\(tag\)/,
      /^Give a plain object with the members that JSON is to hold\.$/,
    ],
    ['members of a list', Object.assign([1], { total: 1 }), /total.*\[\.\.\.list\]/, /\[\.\.\.list\]/],
    ['a date', new Date(0), /instance of Date\. .*rfc3339\(date\).*\+08:00/, next.giveOffsetTime],
    ['a date that is none', new Date(Number.NaN), /instance of Date/, next.giveOffsetTime],
    ['a date of another realm', runInNewContext('new Date(0)'), /instance of Date/, next.giveOffsetTime],
    [
      'a date of a library',
      like(new Date(0).toISOString(), { _d: 0 }),
      /is a date .*UTC.*\+08:00/,
      next.giveOffsetTime,
    ],
    ['a map', new Map([['a', 1]]), /instance of Map.*Object\.fromEntries/, next.objectFromMap],
    [
      'a set',
      new Set([1]),
      /instance of Set, whose elements would be lost.*array/,
      /Give an array of them, or an object/,
    ],
    [
      'parameters of a URL',
      new URLSearchParams('a=b'),
      /instance of URLSearchParams, whose elements/,
      /Give an array of them, or an object/,
    ],
    ['a form', new FormData(), /instance of FormData/, /Give an array of them, or an object/],
    [
      'a generator',
      (function* () {})(),
      /whose elements would be lost/,
      /Give an array of them, or an object/,
    ],
    [
      'bytes',
      new Uint8Array(1),
      /instance of Uint8Array.*base64/,
      /text, such as base64.*parts of an upload/,
    ],
    ['a buffer', Buffer.from('x'), /instance of Buffer.*base64/, /text, such as base64.*parts of an upload/],
    ['memory', new ArrayBuffer(1), /instance of ArrayBuffer/, /text, such as base64.*parts of an upload/],
    ['a file', new File(['x'], 'x'), /instance of File/, /text, such as base64.*parts of an upload/],
    ['a promise', Promise.resolve(1), /is a promise.*await/, /await it/],
    ['an error', new Error('x'), /instance of Error/, next.plainData],
    ['a pattern', /x/, /instance of RegExp/, next.plainData],
    ['a boxed number', Object(1), /instance of Number.*valueOf/, /value\.valueOf\(\)/],
    ['a function', () => 1, /is a function/, next.plainData],
    ['a symbol', Symbol('x'), /is a symbol/, next.plainData],
    ['a toJSON among the data', { toJSON: () => 1 }, /\/toJSON is a function/, next.plainData],
    ['a toJSON that gives nothing', withJson(undefined), /toJSON that gives nothing/, next.plainData],
    ['a toJSON that gives a function', withJson(() => 1), /is a function/, next.plainData],
    ['a toJSON that gives a map', withJson(new Map()), /instance of Map/, next.objectFromMap],
    [
      'a toJSON without end',
      new (class {
        toJSON() {
          return { a: this }
        }
      })(),
      /holds itself/,
      /without circles/,
    ],
    [
      'a toJSON that makes ever more',
      new (class More {
        toJSON() {
          return { a: new More() }
        }
      })(),
      /nested deeper than 64/,
      next.plainData,
    ],
    [
      'a toJSON that throws',
      Object.create({
        toJSON() {
          throw new Error('secret')
        },
      }),
      /cannot be read/,
      /plain data; the cause says/,
    ],
    [
      'a getter that throws',
      {
        get b() {
          throw new TypeError('secret')
        },
      },
      /cannot be read/,
      /plain data; the cause says/,
    ],
    ['a proxy that was revoked', revoked(), /cannot be read/, /plain data; the cause says/],
  ])('refuses %s, and says which field and why', (_, value, says, advice) => {
    const failure = refusalOf(value, advice)
    expect(failure).toMatchObject({ name: 'RequestError', code: 'INVALID_FIELD', outcome: 'not-sent' })
    expect(failure.field).toMatch(/^\/json\/a/)
    expect(failure.message).toMatch(says)
    expect(failure.message).not.toContain('secret')
  })

  it('reads every member once', () => {
    let reads = 0
    const value = {
      get a() {
        reads += 1
        return reads
      },
      b: withJson('x'),
    }
    const proxied = new Proxy(value, {})
    expect(copyOf(proxied)).toEqual({ a: 1, b: 'x' })
    expect(reads).toBe(1)
  })

  it('checks what a toJSON gives', () => {
    const failure = failureOf(() => copyOf({ json: { a: withJson({ b: '😀' }) } }), next.takeOut)
    expect(failure).toMatchObject({ code: 'OUTSIDE_BMP', field: '/json/a/b' })
  })

  it('is as JSON.stringify has it, for any data', () => {
    fc.assert(
      fc.property(fc.jsonValue().filter(isExact), value => {
        const { value: copy } = checkData(value, '', { onText: () => undefined, anyFraction: true })
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value))
      }),
    )
  })
})

/** Without integers that a number cannot hold. */
const isExact = (value: unknown): boolean => !/\d{16}|e\+/.test(JSON.stringify(value))

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('a call', () => {
  const { config, signer } = createTestPlatform()
  const bodies: string[] = []
  const client = createClient({
    ...config,
    fetch: async (_, init) => {
      bodies.push(new TextDecoder().decode(Object(init).body))
      return createTestResponse({ ...signer, data: {} })
    },
  })
  const post = (request: object) => client.request('POST /v3/orders', request)

  it('sends what was checked', async () => {
    let reads = 0
    const json = new Proxy(new Order(1), {
      get: (target, name, receiver) => {
        if (name === 'total') reads += 1
        return Reflect.get(target, name, receiver)
      },
    })
    await post({ json })
    expect(bodies.at(-1)).toBe(
      '{"total":1,"currency":"CNY","lines":[{"total":1,"currency":"CNY"},{"total":2,"currency":"CNY"}]}',
    )
    expect(reads).toBe(1)
  })

  it.each<[string, object, string, string | undefined, RegExp]>([
    [
      'groups that a class lends',
      new (class {
        get json() {
          return {}
        }
      })(),
      'INVALID_FIELD',
      undefined,
      /plain object with the members .*\{ \.\.\.object, json: object\.json \}/,
    ],
    [
      'headers of fetch',
      { headers: new Headers({ a: 'b' }) },
      'INVALID_PARAMETER',
      '/headers',
      /Object\.fromEntries\(headers\)/,
    ],
    [
      'a map of headers',
      { headers: new Map([['a', 'b']]) },
      'INVALID_PARAMETER',
      '/headers',
      /Object\.fromEntries\(headers\)/,
    ],
    [
      'headers as text',
      { headers: 'a: b' },
      'INVALID_PARAMETER',
      '/headers',
      /Object\.fromEntries\(headers\)/,
    ],
    [
      'a query of fetch',
      { query: new URLSearchParams('a=b') },
      'INVALID_FIELD',
      '/query',
      /Give an array of them, or an object/,
    ],
  ])('does not lose %s', async (_, request, code, field, advice) => {
    const failure = await rejectionOf(post(request), advice)
    expect([failure.code, failure.field]).toEqual([code, field])
    expect(failure.advice).toMatch(/object/)
  })
})
