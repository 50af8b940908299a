import { describe, expect, it } from 'vitest'
import { ServiceClock } from '../../../templates/runtime/local/state/clock.js'
import { readDuration } from '../../../templates/runtime/local/state/duration.js'
import { failureOf } from '../../runtime/support/failure-of.js'

const start = Date.UTC(2026, 7, 1)

function clockAt(errors: unknown[] = []) {
  return new ServiceClock(
    error => errors.push(error),
    0,
    () => start,
  )
}

describe('the clock of the local service', () => {
  it('runs what becomes due in order, each at its own time, and what that schedules too', async () => {
    const clock = clockAt()
    const seen: [string, number][] = []
    const note = (name: string) => () => void seen.push([name, clock.now() - start])
    clock.at(start + 3_000, note('third'))
    clock.at(start + 1_000, () => {
      note('first')()
      clock.at(clock.now() + 1_000, note('second'))
    })
    clock.at(start + 9_000, note('too late'))
    await clock.advance(5_000)
    expect(seen).toEqual([
      ['first', 1_000],
      ['second', 2_000],
      ['third', 3_000],
    ])
    expect(clock.now() - start).toBe(5_000)
  })

  it('waits for promises before it goes on', async () => {
    const clock = clockAt()
    const seen: string[] = []
    clock.at(start + 1, async () => {
      await new Promise(resolve => setTimeout(resolve, 5))
      seen.push('slow')
    })
    clock.at(start + 2, () => void seen.push('next'))
    await clock.advance(10)
    expect(seen).toEqual(['slow', 'next'])
  })

  it('reports a task that fails, and runs the others', async () => {
    const errors: unknown[] = []
    const clock = clockAt(errors)
    const seen: string[] = []
    clock.at(start, () => {
      throw new Error('broken')
    })
    clock.at(start, () => void seen.push('other'))
    await clock.settled()
    expect(errors).toEqual([new Error('broken')])
    expect(seen).toEqual(['other'])
  })

  it('forgets what was cancelled, and everything on reset', async () => {
    const clock = clockAt()
    const seen: string[] = []
    clock.at(start + 1, () => void seen.push('cancelled'))()
    clock.at(start + 1, () => void seen.push('kept'))
    await clock.advance(1)
    clock.at(start + 2, () => void seen.push('reset'))
    clock.reset()
    await clock.advance(10)
    expect(seen).toEqual(['kept'])
  })

  it('moves by the sum of what is asked for at once', async () => {
    const clock = clockAt()
    await Promise.all([clock.advance(1_000), clock.advance(2_000)])
    expect(clock.now() - start).toBe(3_000)
  })

  it('does not move after a reset for what was asked before it', async () => {
    const clock = clockAt()
    const moving = [clock.advance(1_000), clock.advance(1_000)]
    clock.reset()
    await Promise.all(moving)
    expect(clock.now() - start).toBe(0)
  })

  it.each<[string | number, number]>([
    ['90s', 90_000],
    ['1.5m', 90_000],
    ['1h', 3_600_000],
    ['2d', 172_800_000],
    ['250ms', 250],
    [1_000, 1_000],
  ])('reads the duration %s', (given, want) => {
    expect(readDuration(given)).toBe(want)
  })

  it.each(['', '1', 'h', '-1s', '1w', '1 hour'])('refuses the duration "%s"', given => {
    const { code } = failureOf(() => readDuration(given), /^Give '90s', '15m'/)
    expect(code).toBe('INVALID_SETTING')
  })
})
