import { afterAll, beforeAll, vi } from 'vitest'

/** Node's own. Some packages raise it for good when they are loaded. */
const stackTraceLimit = 10

beforeAll(() => {
  Error.stackTraceLimit = stackTraceLimit
})

/** The next file in this process finds what this one found. */
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
