import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createApiPromise } from '../../../templates/runtime/client/api-promise.js'
import type { ApiResponse } from '../../../templates/runtime/index.js'
import { foreignRejectionOf } from '../support/failure-of.js'

const response: ApiResponse<string> = {
  data: 'x',
  status: 200,
  headers: new Headers(),
  requestId: '1',
  bytes: new Uint8Array(),
}
const broken = new Error('broken')

describe('createApiPromise', () => {
  it('gives the data, or the response around it', async () => {
    const promise = createApiPromise(async () => response)
    expect(promise).toBeInstanceOf(Promise)
    expect(await promise).toBe('x')
    expect(await promise.withResponse()).toBe(response)
    expect(await Promise.all([promise, promise.then(text => text + text)])).toEqual(['x', 'xx'])
    expect(await promise.finally(() => undefined)).toBe('x')
  })

  it('starts the call once, at once', async () => {
    let calls = 0
    const promise = createApiPromise(async () => {
      calls += 1
      return response
    })
    expect(calls).toBe(1)
    await Promise.all([promise, promise.withResponse(), promise])
    expect(calls).toBe(1)
  })

  it.each([
    ['as a promise', (promise: ReturnType<typeof failing>) => promise],
    ['with its response', (promise: ReturnType<typeof failing>) => promise.withResponse()],
    [
      'with catch',
      (promise: ReturnType<typeof failing>) => promise.catch((error: unknown) => Promise.reject(error)),
    ],
  ])('reports a failure once to whoever awaits it %s', async (_, use) => {
    const unhandled: unknown[] = []
    const listener = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', listener)
    expect(await foreignRejectionOf(use(failing()))).toBe(broken)
    await new Promise(resolve => setImmediate(resolve))
    process.off('unhandledRejection', listener)
    expect(unhandled).toEqual([])
  })

  it('shows nothing of the data', async () => {
    const promise = createApiPromise(async () => ({ ...response, data: 'secret' }))
    await promise
    expect(inspect(promise)).not.toContain('secret')
  })
})

function failing() {
  return createApiPromise<string>(() => Promise.reject(broken))
}
