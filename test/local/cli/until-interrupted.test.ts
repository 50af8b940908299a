import process from 'node:process'
import { expect, it } from 'vitest'
import { untilInterrupted } from '../../../templates/runtime/cli/until-interrupted.js'

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the wait, and the next one is for others',
  async signal => {
    const before = process.listenerCount(signal)
    const ended = untilInterrupted()
    expect(process.listenerCount(signal)).toBe(before + 1)
    process.emit(signal, signal)
    await ended
    expect(process.listenerCount(signal)).toBe(before)
  },
)
