/**
 * The files that take longest, the longest first; of several that share what the first of them makes, one stands before the
 * others. Measured on two quiet cores; the order of the rest is vitest's.
 */
export const slowFiles: readonly string[] = [
  'test/model/nodes/every-change.test.ts',
  'test/site/search-ranking.test.ts',
  'test/specs/terms.test.ts',
  'test/package/package.test.ts',
  'test/emit/samples/compile.test.ts',
  'test/release/rehearsal.test.ts',
  'test/runtime/calls/every-operation.test.ts',
  'test/site/browser/frame.test.ts',
  'test/pages/session.test.ts',
  'test/hostile/sizes.test.ts',
  'test/site/browser/operation.test.ts',
  'test/corpus/order.test.ts',
  'test/site/browser/try-it.test.ts',
  'test/corpus/fmt.test.ts',
  'test/cli/watch.test.ts',
  'test/local/every-operation.test.ts',
  'test/recipes/monorepo.test.ts',
  'test/recipes/build-server.test.ts',
  'test/site/browser/site.test.ts',
  'test/cli/command-line.test.ts',
  'test/emit/answers/own-examples.test.ts',
  'test/site/browser/furniture.test.ts',
  'test/site/front-page.test.ts',
  'test/readme/payment-flow.test.ts',
  'test/guides/getting-started.test.ts',
  'test/recipes/pre-commit.test.ts',
  'test/guides/programs.test.ts',
  'test/fuzz/page-mutations.test.ts',
]
