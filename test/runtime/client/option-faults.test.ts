import { describe, expect, it } from 'vitest'
import { checkCallOptions } from '../../../templates/runtime/client/check-call-options.js'
import { checkClock } from '../../../templates/runtime/client/check-clock.js'
import { quotableName, unknownName } from '../../../templates/runtime/client/check-names.js'
import { checkNumber } from '../../../templates/runtime/client/check-number.js'
import { retryFault } from '../../../templates/runtime/client/check-retry.js'
import { signalFault } from '../../../templates/runtime/client/signal-fault.js'
import { uriFault } from '../../../templates/runtime/client/uri-fault.js'
import { failureOf } from '../support/failure-of.js'
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
    expect(failureOf(() => checkCallOptions({ [word]: 1 }), next.checkCallOptions)).toMatchObject({
      code: 'INVALID_PARAMETER',
      field: word,
      message: expect.stringContaining(`The option ${word} is no option; ${meant} is meant.`),
    })
  })

  it.each([
    ['a word that every object has', 'constructor'],
    ['no word of any library', 'colour'],
  ])('%s is no option, and none is meant', (_, word) => {
    const { message } = failureOf(() => checkCallOptions({ [word]: 1 }), next.checkCallOptions)
    expect(message).toContain(`The option ${word} is no option. `)
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
    ['ftp://a.example', 'does not begin with https:// or http://'],
    ['httpsx://a.example', 'does not begin with https:// or http://'],
    ['https://a.example?b', 'has a query or a fragment'],
    ['https://a.example#b', 'has a query or a fragment'],
    ['https://user@a.example', 'holds a user name or a password'],
    ['https://:pass@a.example', 'holds a user name or a password'],
    ['a.example', 'is no URL'],
    ['', 'is no URL'],
    [1, 'is no URL'],
    [new URL('https://a.example'), 'is no URL'],
  ])('%s: %s', (uri, fault) => expect(uriFault(uri)).toBe(fault))
})

describe('a signal', () => {
  const { signal } = new AbortController()
  const act = (): void => undefined
  const whole = { aborted: false, addEventListener: act, removeEventListener: act }
  it.each<[string, object, string | undefined]>([
    ['one of this realm', signal, undefined],
    ['what can do the same', whole, undefined],
    ['what does not say whether it is over', { ...whole, aborted: 'no' }, 'is no AbortSignal'],
    ['what takes no listener', { ...whole, addEventListener: undefined }, 'is no AbortSignal'],
    ['what drops no listener', { ...whole, removeEventListener: 1 }, 'is no AbortSignal'],
    ['what can only be aborted', { abort: act }, 'is no AbortSignal'],
    ['what only has a signal', { signal }, 'is no AbortSignal'],
    ['a controller', new AbortController(), 'is an AbortController; give its signal: controller.signal'],
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
  ])('%s', (_, given, fault) => expect(signalFault(given)).toBe(fault))

  it.each([
    [null, 'null'],
    ['x', 'a string'],
    [act, 'a function'],
  ])('%s is none', (given, kind) => {
    expect(signalFault(given)).toBe(`is ${kind}, not an AbortSignal; leave it out for none`)
  })
})

describe('rules for repeating', () => {
  const delays = 'is no number of milliseconds from 0 to 2147483647'
  it.each<[unknown, unknown]>([
    [{}, undefined],
    [{ attempts: 1, delay: 0, maxDelay: 0, repeatWrites: false }, undefined],
    [{ attempts: 9, delay: 2_147_483_647, maxDelay: 2_147_483_647, repeatWrites: true }, undefined],
    [{ attempts: -1 }, { member: 'attempts', what: 'is no whole number above 0' }],
    [{ delay: 2_147_483_648 }, { member: 'delay', what: delays }],
    [{ maxDelay: 2_147_483_648 }, { member: 'maxDelay', what: delays }],
    [{ delay: '1' }, { member: 'delay', what: delays }],
    [{ maxDelay: -1 }, { member: 'maxDelay', what: delays }],
    [{ repeatWrites: 1 }, { member: 'repeatWrites', what: 'is neither true nor false' }],
    [false, 'is a boolean, not an object; { attempts: 1 } for no repetition'],
    [true, 'is a boolean, not an object; { attempts: 1 } for no repetition'],
    [0, 'is a number, not an object; { attempts: 1 } for no repetition'],
    [1, 'is a number, not an object; { attempts: 1 } for no repetition'],
    [2.9, 'is a number, not an object; { attempts: 2 } for so many attempts in all'],
    [[], 'is an array, not an object; { attempts: 1 } for no repetition'],
  ])('%j', (given, fault) => expect(retryFault(given)).toEqual(fault))
})

describe('a clock', () => {
  it('is that of the machine where none is given', () => expect(checkClock(undefined)).toBe(Date.now))

  it.each([0, -1, 999_999_999, 100_000_000_000, 1_790_000_000_000])('may say %d', time => {
    expect(checkClock(() => time)()).toBe(time)
  })

  it.each([1_000_000_000, 1_790_000_000, 99_999_999_999])('says seconds with %d', time => {
    expect(failureOf(() => checkClock(() => time), /now/)).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'now',
      message: expect.stringContaining('now gives seconds, not milliseconds'),
    })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '1', undefined, new Date()])(
    'says no time with %s',
    time => {
      expect(failureOf(() => checkClock(() => time), /now/).message).toContain(
        'gives no number of milliseconds',
      )
    },
  )

  it('is checked whenever it is asked', () => {
    let time: unknown = 0
    const clock = checkClock(() => time)
    time = Number.NaN
    expect(failureOf(clock, /now/).code).toBe('INVALID_SETTING')
  })
})

describe('a number', () => {
  it.each([0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('%d is whole', value => {
    expect(() => checkNumber(value, '/a', false)).not.toThrow()
  })

  it.each<[number, string, RegExp, RegExp]>([
    [Number.NaN, 'INVALID_FIELD', /NaN/, next.finiteNumber],
    [Number.POSITIVE_INFINITY, 'INVALID_FIELD', /Infinity/, next.finiteNumber],
    [2 ** 53, 'UNSAFE_INTEGER', /bigint/, next.giveBigint],
    [
      0.5,
      'FRACTION',
      /is a fraction.*yuan \* 100/,
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/a'\] \}/,
    ],
    [
      19.9 * 100,
      'FRACTION',
      /almost a whole number.*Round it/,
      /Round it: Math\.round.*\{ fractions: \['\/json\/a'\] \}/,
    ],
    [
      -1.9999999,
      'FRACTION',
      /almost a whole number/,
      /Round it: Math\.round.*\{ fractions: \['\/json\/a'\] \}/,
    ],
    [
      0.9999999,
      'FRACTION',
      /almost a whole number/,
      /Round it: Math\.round.*\{ fractions: \['\/json\/a'\] \}/,
    ],
    [1.000_002, 'FRACTION', /is a fraction/, /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/a'\] \}/],
    [1.999_998, 'FRACTION', /is a fraction/, /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/a'\] \}/],
    [
      0.000_000_1,
      'FRACTION',
      /is a fraction/,
      /Math\.round\(yuan \* 100\).*\{ fractions: \['\/json\/a'\] \}/,
    ],
  ])('%d is refused', (value, code, message, advice) => {
    const error = failureOf(() => checkNumber(value, '/json/a', false), advice)
    expect([error.code, error.field]).toEqual([code, '/json/a'])
    expect(error.message).toMatch(message)
    if (code === 'FRACTION') {
      expect(error.advice).toContain("{ fractions: ['/json/a'] }")
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

  it('is the first with a value, and what is meant is told where that is known', () => {
    const given = { known: 1, nothing: undefined, one: 1, two: 2 }
    expect(unknownName(given, ['known'])).toEqual({ name: 'one', what: 'is no setting' })
    const suggest = (wanted: string, names: Iterable<string>) => `${wanted}+${[...names]}`
    expect(unknownName(given, ['known'], suggest)?.what).toBe('is no setting; one+known is meant')
    expect(unknownName(given, ['known', 'one', 'two'])).toBeUndefined()
  })
})
