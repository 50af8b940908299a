import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.js'

/** The judges of the folder that is being tried, handed over by `run.ts`. */
const judges = (process.env.MUTANTS_TESTS ?? '').split(',')

const { projects: _, ...common } = base.test ?? {}

export default defineConfig({
  ...base,
  test: {
    ...common,
    include: judges.map(path => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    testTimeout: 20_000,
  },
})
