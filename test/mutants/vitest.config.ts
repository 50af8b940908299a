import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.js'

/** The judges of the folder that is being tried, handed over by `run.ts`. */
const judges = (process.env.MUTANTS_TESTS ?? '').split(',')

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: judges.map(path => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    testTimeout: 20_000,
  },
})
