import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  // What `examples/` imports from the package is what the package is made of.
  resolve: {
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
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Projects that the matrix made.
    exclude: [...configDefaults.exclude, 'test/matrix/tools/**'],
    setupFiles: ['test/setup-properties.ts'],
    // Files wait for compilers and for each other's processes; a core left free for vitest itself is idle.
    maxWorkers: '100%',
    globalSetup: ['test/shared/shared-folder.ts'],
    // No test judges time; a busy machine may take long for a compiler or a whole run.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
