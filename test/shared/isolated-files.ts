/**
 * Test files that have a process of their own: they replace modules, count timers, listeners or the work of the process, or hold
 * on to the pages of a whole folder.
 */
export const isolatedFiles = [
  'test/cli/cache/page-cache.test.ts',
  'test/examples/main.test.ts',
  'test/local/cli/until-interrupted.test.ts',
  'test/model/nodes/every-change.test.ts',
  'test/runtime/calls/ended-calls.test.ts',
  'test/runtime/client/deadline.test.ts',
  'test/runtime/client/watch-body.test.ts',
  'test/runtime/copies/copies.test.ts',
  'test/runtime/transport/node-transport.test.ts',
  'test/runtime/v2/parse-xml.test.ts',
  'test/runtime/webhook/advice.test.ts',
  'test/runtime/webhook/limits.test.ts',
  'test/runtime/webhook/parse-v2-webhook.test.ts',
  'test/site/search-ranking.test.ts',
  'test/specs/terms.test.ts',
] as const
