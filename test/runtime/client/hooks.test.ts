import { afterEach, describe, expect, it, vi } from 'vitest'
import { tell, warnUndecrypted } from '../../../templates/runtime/client/hooks.js'
import { DecryptionError } from '../../../templates/runtime/errors/index.js'

const spy = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
afterEach(() => spy.mockClear())

const failing: readonly [string, () => () => unknown][] = [
  [
    'throws',
    () => () => {
      throw new RangeError('personal')
    },
  ],
  ['rejects', () => async () => Promise.reject(new RangeError('personal'))],
]

it.each(failing)('a hook that %s warns once, each for itself', async (_, make) => {
  const [one, other] = [make(), make()]
  for (const hook of [one, one, other, one, other]) tell(hook, {})
  await Promise.resolve()
  await new Promise(resolve => setImmediate(resolve))
  expect(spy.mock.calls).toHaveLength(2)
  for (const [message, options] of spy.mock.calls) {
    expect(String(message)).toMatch(/failed \(RangeError\)/)
    expect(options).toEqual({ code: 'WECHATPAY_HOOK_FAILED' })
  }
})

it('what is thrown without being an error is told by its kind', () => {
  tell(() => {
    throw 'personal'
  }, {})
  expect(String(spy.mock.calls[0]?.[0])).toMatch(/failed \(string\)/)
})

it('no hook is no hook', () => {
  expect(() => tell(undefined, {})).not.toThrow()
  expect(spy).not.toHaveBeenCalled()
})

describe('fields that could not be opened', () => {
  const error = new DecryptionError('CIPHERTEXT_INVALID', 'm', 'Check the key.')
  const fields = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ field: `/f${at}`, holds: 'plain' as const, error }))

  it('warn once for each operation, with the first ten places', () => {
    for (const operation of ['one', 'one', 'other', 'one']) warnUndecrypted(operation, fields(11))
    const places = '/f0, /f1, /f2, /f3, /f4, /f5, /f6, /f7, /f8, /f9'
    expect(spy.mock.calls).toEqual(
      ['one', 'other'].map(operation => [
        `${operation}: could not decrypt ${places}; the data holds what the service sent.`,
        { code: 'WECHATPAY_UNDECRYPTED', detail: 'Check the key.' },
      ]),
    )
  })

  it('are nothing to warn of where there are none', () => {
    warnUndecrypted('fourth', [])
    expect(spy).not.toHaveBeenCalled()
  })
})
