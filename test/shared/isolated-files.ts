/** Test files that have a process of their own: they replace modules, or hold on to the pages of a whole folder. */
export const isolatedFiles = [
  'test/runtime/webhook/parse-v2-webhook.test.ts',
  'test/model/nodes/every-change.test.ts',
  'test/site/search-ranking.test.ts',
  'test/specs/terms.test.ts',
] as const
