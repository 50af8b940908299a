import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { isolatedFiles } from './test/shared/isolated-files.js'
import { SlowestFirst } from './test/shared/slowest-first.js'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

// What `examples/` imports from the package is what the package is made of.
const resolve = {
  alias: [
    { find: /^wechatpay-sdk$/, replacement: path('generated/sdk/index.ts') },
    { find: /^wechatpay-sdk\/(client|operations)$/, replacement: path('generated/sdk/$1.ts') },
    { find: /^wechatpay-sdk\/v2-protocol$/, replacement: path('templates/runtime/v2/index.ts') },
    { find: /^wechatpay-sdk\/v2-testing$/, replacement: path('templates/runtime/v2/testing.ts') },
    { find: /^wechatpay-sdk\/v2-webhooks$/, replacement: path('templates/runtime/v2/webhook.ts') },
    { find: /^wechatpay-sdk\/((?:v2|v3|brand|webhooks)(?:\/.+)?)$/, replacement: path('generated/sdk/$1') },
    { find: /^wechatpay-sdk\/([\w-]+)$/, replacement: path('templates/runtime/$1/index.ts') },
    // As `examples/next/tsconfig.json` has it.
    { find: /^@\/(lib\/.+)$/, replacement: path('examples/next/$1.ts') },
  ],
}

const common = {
  // Projects that the matrix made.
  exclude: [...configDefaults.exclude, 'test/matrix/tools/**'],
  setupFiles: ['test/setup-properties.ts', 'test/setup-clean.ts'],
  // No test judges time; a busy machine may take long for a compiler, or for what many files wait for.
  testTimeout: 120_000,
  hookTimeout: 600_000,
}

export default defineConfig({
  resolve,
  test: {
    ...common,
    // Files wait for compilers, browsers and timers; one worker more than cores works meanwhile.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ['test/shared/memory-folder.ts', 'test/shared/shared-folder.ts'],
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        resolve,
        test: {
          ...common,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...common.exclude, ...isolatedFiles],
          // Starting a process and loading the same modules for each of 500 files took longer than most of the files.
          isolate: false,
        },
      },
      { resolve, test: { ...common, name: 'alone', include: [...isolatedFiles] } },
    ],
  },
})
