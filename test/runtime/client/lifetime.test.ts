import { describe, expect, it } from 'vitest'
import { Lifetime } from '../../../templates/runtime/client/lifetime.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

describe('what is under way', () => {
  it('is waited for, each once, and released once', async () => {
    const lifetime = new Lifetime('client')
    const [one, other] = [lifetime.begin(), lifetime.begin()]
    let released = 0
    const release = async (): Promise<void> => {
      released += 1
    }
    const ending = lifetime.end(release)
    expect(lifetime.end(release)).toBe(ending)
    // Said twice, it is over once.
    one()
    one()
    await new Promise(resolve => setImmediate(resolve))
    expect(released).toBe(0)
    other()
    await ending
    other()
    expect(released).toBe(1)
  })

  it('may be nothing', async () => {
    const lifetime = new Lifetime('transport')
    lifetime.begin()()
    await lifetime.end(async () => undefined)
    expect(failureOf(() => lifetime.begin(), next.beforeClose)).toMatchObject({
      code: 'CLOSED',
      message: 'The transport was closed. Make calls before close(), or make a new transport.',
    })
  })

  it('cannot begin once the end was asked for, although something is under way', () => {
    const lifetime = new Lifetime('client')
    lifetime.begin()
    void lifetime.end(async () => undefined)
    expect(failureOf(() => lifetime.begin(), next.beforeClose).code).toBe('CLOSED')
  })
})
