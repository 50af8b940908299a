import { afterAll, vi } from 'vitest'

/** The next file in this process finds what this one found. */
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
