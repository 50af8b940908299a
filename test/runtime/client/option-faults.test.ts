import { describe, expect, it } from 'vitest'
import { checkCallOptions } from '../../../templates/runtime/client/call-options.js'
import { checkNumber } from '../../../templates/runtime/client/check-data.js'
import { checkedClock } from '../../../templates/runtime/client/client-config.js'
import { aRetryConfig } from '../../../templates/runtime/client/retry-config.js'
import { anAddress, anything, faultIn, quotableName } from '../../../templates/runtime/client/rules.js'
import { WechatPayError } from '../../../templates/runtime/errors/index.js'
import { failureOf, outcomeOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

describe('options of a call', () => {
  it.each([
    ['retries', 'retry'],
    ['maxRetries', 'retry'],
    ['attempts', 'retry'],
    ['timeoutMs', 'timeout'],
    ['abortSignal', 'signal'],
    ['controller', 'signal'],
    ['baseURL', 'baseUri'],
    ['host', 'baseUri'],
  ])('%s is the word of another library for %s', (word, meant) => {
    const advice = new RegExp(`^Write \`${meant}\` instead\\. .*nothing was sent`)
    expect(failureOf(() => checkCallOptions({ [word]: 1 }), advice)).toMatchObject({
      code: 'INVALID_PARAMETER',
      field: word,
      message: expect.stringContaining(`The option ${word} is not a known option. Did you mean ${meant}? `),
    })
  })

  it.each([
    ['a word that every object has', 'constructor'],
    ['no word of any library', 'colour'],
  ])('%s is not an option, and is like none', (_, word) => {
    const advice = new RegExp(`^Remove \`${word}\`\\. Known are signal, timeout, `)
    const { message } = failureOf(() => checkCallOptions({ [word]: 1 }), advice)
    expect(message).toContain(`The option ${word} is not a known option. Remove `)
  })

  it('may be inherited, all of them, and are copied', () => {
    const options = {
      signal: new AbortController().signal,
      timeout: 1,
      headers: {},
      baseUri: 'https://a',
      fractions: ['/json/a'],
      retry: {},
    }
    expect({ ...checkCallOptions(Object.create(options)) }).toEqual(options)
    expect(checkCallOptions(options)).not.toBe(options)
    expect(checkCallOptions()).toEqual({})
  })

  it.each([
    [['/json/a'], undefined],
    [['/a', '/json/b/c'], undefined],
    [[], undefined],
    [['json/a'], 'fractions.0'],
    [['/json', '//a'], 'fractions.1'],
    [['/json', '/a', '/'], 'fractions.2'],
    [['/json', 1], 'fractions.1'],
    ['/json', 'fractions'],
  ])('fractions of %j: %s', (fractions, field) => {
    const act = () => checkCallOptions({ fractions })
    if (field === undefined) expect(act()).toEqual({ fractions })
    else expect(failureOf(act, next.checkCallOptions).field).toBe(field)
  })
})

describe('an address', () => {
  it.each([
    ['https://api.example', undefined],
    ['http://127.0.0.1:1/a', undefined],
    ['ftp://a.example', 'must begin with https:// or http://'],
    ['httpsx://a.example', 'must begin with https:// or http://'],
    ['https://a.example?b', 'must not have a query or a fragment'],
    ['https://a.example#b', 'must not have a query or a fragment'],
    ['https://user@a.example', 'must not hold a user name or a password'],
    ['https://:pass@a.example', 'must not hold a user name or a password'],
    ['a.example', 'is not a valid URL'],
    ['', 'is not a valid URL'],
    [1, 'is not a valid URL'],
    [new URL('https://a.example'), 'is not a valid URL'],
  ])('%s: %s', (uri, fault) => expect(anAddress(uri, 'baseUri')?.what).toBe(fault))
})

/** What is said of a signal behind the option's name. */
function signalMessage(signal: unknown): string | undefined {
  const outcome = outcomeOf(() => checkCallOptions({ signal }), next.checkCallOptions)
  if (!(outcome instanceof WechatPayError)) return undefined
  return /^The option signal (.*?)\. Give /.exec(outcome.message)?.[1]
}

describe('a signal', () => {
  const { signal } = new AbortController()
  const act = (): void => undefined
  const whole = { aborted: false, addEventListener: act, removeEventListener: act }
  it.each<[string, object, string | undefined]>([
    ['one of this realm', signal, undefined],
    ['what can do the same', whole, undefined],
    ['what does not say whether it is over', { ...whole, aborted: 'no' }, 'must be an AbortSignal'],
    ['what takes no listener', { ...whole, addEventListener: undefined }, 'must be an AbortSignal'],
    ['what drops no listener', { ...whole, removeEventListener: 1 }, 'must be an AbortSignal'],
    ['what can only be aborted', { abort: act }, 'must be an AbortSignal'],
    ['what only has a signal', { signal }, 'must be an AbortSignal'],
    ['a controller', new AbortController(), 'is an AbortController'],
    [
      'what does not let itself be looked at',
      new Proxy(
        {},
        {
          has: () => {
            throw new Error('secret')
          },
        },
      ),
      'cannot be read',
    ],
  ])('%s', (_, given, fault) => expect(signalMessage(given)).toBe(fault))

  it.each([
    [null, 'null'],
    ['x', 'a string'],
    [act, 'a function'],
  ])('%s is none', (given, kind) => {
    expect(signalMessage(given)).toBe(`is ${kind}, not an AbortSignal`)
  })
})

describe('rules for repeating', () => {
  const delays = 'a number of milliseconds from 0 to 2147483647'
  it.each<[unknown, readonly string[] | undefined]>([
    [{}, undefined],
    [{ attempts: 1, delay: 0, maxDelay: 0, repeatWrites: false }, undefined],
    [{ attempts: 9, delay: 2_147_483_647, maxDelay: 2_147_483_647, repeatWrites: true }, undefined],
    [
      { attempts: -1 },
      ['must be a whole number above 0', 'Give a whole number above 0 as `retry.attempts`, or leave it out.'],
    ],
    [{ delay: 2_147_483_648 }, [`must be ${delays}`, `Give ${delays} as \`retry.delay\`, or leave it out.`]],
    [
      { maxDelay: 2_147_483_648 },
      [`must be ${delays}`, `Give ${delays} as \`retry.maxDelay\`, or leave it out.`],
    ],
    [{ delay: '1' }, [`must be ${delays}`, `Give ${delays} as \`retry.delay\`, or leave it out.`]],
    [{ maxDelay: -1 }, [`must be ${delays}`, `Give ${delays} as \`retry.maxDelay\`, or leave it out.`]],
    [
      { repeatWrites: 1 },
      ['must be true or false', 'Give true or false as `retry.repeatWrites`, or leave it out.'],
    ],
    [false, ['is a boolean, not an object', 'To never repeat a call, give { attempts: 1 } as `retry`.']],
    [true, ['is a boolean, not an object', 'To never repeat a call, give { attempts: 1 } as `retry`.']],
    [0, ['is a number, not an object', 'To never repeat a call, give { attempts: 1 } as `retry`.']],
    [1, ['is a number, not an object', 'To never repeat a call, give { attempts: 1 } as `retry`.']],
    [2.9, ['is a number, not an object', 'To make 2 attempts in all, give { attempts: 2 } as `retry`.']],
    [[], ['is an array, not an object', 'To never repeat a call, give { attempts: 1 } as `retry`.']],
  ])('%j', (given, fault) => {
    const found = aRetryConfig(given, 'retry')
    expect(found && [found.what, found.advice]).toEqual(fault)
  })
})

describe('a clock', () => {
  it('is that of the machine where none is given', () => expect(checkedClock(undefined)).toBe(Date.now))

  it.each([0, -1, 999_999_999, 100_000_000_000, 1_790_000_000_000])('may say %d', time => {
    expect(checkedClock(() => time)()).toBe(time)
  })

  it.each([1_000_000_000, 1_790_000_000, 99_999_999_999])('says seconds with %d', time => {
    expect(
      failureOf(() => checkedClock(() => time), /milliseconds since 1970, such as `Date.now`/),
    ).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'now',
      message: expect.stringContaining('now gives seconds, not milliseconds'),
    })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '1', undefined, new Date()])(
    'says no time with %s',
    time => {
      expect(
        failureOf(() => checkedClock(() => time), /milliseconds since 1970, such as `Date.now`/).message,
      ).toContain('must give a number of milliseconds')
    },
  )

  it('is checked whenever it is asked', () => {
    let time: unknown = 0
    const clock = checkedClock(() => time)
    time = Number.NaN
    expect(failureOf(clock, /milliseconds since 1970, such as `Date.now`/).code).toBe('INVALID_SETTING')
  })
})

describe('a number', () => {
  it.each([0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('%d is whole', value => {
    expect(() => checkNumber(value, '/a', false)).not.toThrow()
  })

  const amounts = /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/a'\] \}/
  const rounded = /Round it: Math\.round.*\{ fractions: \['\/json\/a'\] \}/
  it.each<[number, string, RegExp, RegExp]>([
    [Number.NaN, 'INVALID_FIELD', /NaN/, next.finiteNumber],
    [Number.POSITIVE_INFINITY, 'INVALID_FIELD', /Infinity/, next.finiteNumber],
    [2 ** 53, 'UNSAFE_INTEGER', /bigint/, next.giveBigint],
    [0.5, 'FRACTION', /is a fraction/, amounts],
    [19.9 * 100, 'FRACTION', /almost a whole number/, rounded],
    [-1.9999999, 'FRACTION', /almost a whole number/, rounded],
    [0.9999999, 'FRACTION', /almost a whole number/, rounded],
    [1.000_002, 'FRACTION', /is a fraction/, amounts],
    [1.999_998, 'FRACTION', /is a fraction/, amounts],
    [0.000_000_1, 'FRACTION', /is a fraction/, amounts],
  ])('%d is refused', (value, code, message, advice) => {
    const error = failureOf(() => checkNumber(value, '/json/a', false), advice)
    expect([error.code, error.field]).toEqual([code, '/json/a'])
    expect(error.message).toMatch(message)
    if (code === 'FRACTION') {
      expect(() => checkNumber(value, '/json/a', true)).not.toThrow()
    } else expect(failureOf(() => checkNumber(value, '/json/a', true), advice).code).toBe(code)
  })
})

describe('a name that nobody reads', () => {
  it.each(['a', 'Z', 'a'.repeat(24), `PUB_KEY_ID_${'1'.repeat(64)}`, 'PUB_KEY_ID_1'])(
    '%s may be repeated',
    name => expect(quotableName(name)).toBe(name),
  )

  it.each(['', '1a', '_a', 'a-b', ' a', 'a ', 'a'.repeat(25), `PUB_KEY_ID_${'1'.repeat(65)}`, 'a\n'])(
    '%j may not',
    name => expect(quotableName(name)).toBe('(malformed)'),
  )

  it('is the first with a value, and the known name like it is told', () => {
    const given = { known: 1, nothing: undefined, colour: 1, two: 2 }
    expect(faultIn(given, { known: anything })).toEqual({
      name: 'colour',
      what: 'is not a known option',
      advice: 'Remove `colour`. Known are known.',
    })
    expect(faultIn({ knowm: 1 }, { known: anything })?.what).toBe(
      'is not a known option. Did you mean known?',
    )
    expect(faultIn(given, { known: anything, colour: anything, two: anything })).toBeUndefined()
  })
})
