import { afterEach, expect, it, vi } from 'vitest'
import { tell } from '../../../templates/runtime/client/hooks.js'

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
