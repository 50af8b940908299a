import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  // What `examples/` imports from the package is what the package is made of.
  resolve: {
    alias: [
      { find: /^wechatpay-sdk\/client$/, replacement: path('templates/runtime/index.ts') },
      {
        find: /^wechatpay-sdk\/opentelemetry$/,
        replacement: path('templates/runtime/opentelemetry/index.ts'),
      },
      { find: /^wechatpay-sdk\/webhook$/, replacement: path('templates/runtime/webhook/index.ts') },
      { find: /^wechatpay-sdk\/(webhooks\/.+)$/, replacement: path('generated/sdk/$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup-properties.ts'],
    // Files wait for compilers and for each other's processes; a core left free for vitest itself is idle.
    maxWorkers: '100%',
    globalSetup: ['test/shared/shared-folder.ts'],
    // No test judges time; a busy machine may take long for a compiler or a whole run.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
