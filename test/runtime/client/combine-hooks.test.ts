import { afterAll, expect, it, vi } from 'vitest'
import { combineHooks } from '../../../templates/runtime/client/combine-hooks.js'
import { aHooks, type Hooks } from '../../../templates/runtime/client/hooks.js'
import { failureOf } from '../support/failure-of.js'

const spy = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
afterAll(() => spy.mockRestore())

const start = { callId: 'x', operation: undefined, protocol: undefined, method: undefined, route: undefined }

it('tells each of the hooks, in order; what one throws keeps nothing from the others', () => {
  const told: string[] = []
  const broken: Hooks = {
    onStart: () => {
      throw new RangeError('personal')
    },
  }
  const hooks = combineHooks({ onStart: () => told.push('one') }, undefined, broken, {
    onStart: () => told.push('two'),
    onEnd: () => told.push('end'),
  })
  hooks.onStart?.(start)
  expect(told).toEqual(['one', 'two'])
  expect(spy.mock.calls).toEqual([[expect.stringMatching(/RangeError/), { code: 'WECHATPAY_HOOK_FAILED' }]])
})

it('takes every hook that a client takes, and has none that nobody gave', () => {
  const noop = (): void => undefined
  expect(Object.values(combineHooks({ onEnd: noop })).filter(each => each !== undefined)).toEqual([noop])
  const all = Object.fromEntries(Object.keys(combineHooks()).map(name => [name, noop]))
  expect(combineHooks(all)).toEqual(all)
  expect(aHooks(all, 'hooks')).toBeUndefined()
  expect(Object.keys(all)).toHaveLength(10)
})

it.each([
  ['a number', 1],
  ['a hook that does not exist', { onEnds: () => undefined }],
  ['a hook that is not a function', { onEnd: true }],
])('refuses %s', (_, hooks) => {
  const error = failureOf(() => Reflect.apply(combineHooks, undefined, [hooks]), /^(?:Give|Write) /)
  expect(error).toMatchObject({ code: 'INVALID_SETTING' })
})
