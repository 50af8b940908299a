import { applyRules } from '../config/apply-rules.js'
import type { CachedRun } from './cache/run-cache.js'
import type { WholeRuns } from './cache/whole-runs.js'
import type { Job } from './job.js'
import type { RunReport } from './print-report.js'

/** What a run found and did. */
export type RunResult = Pick<RunReport, 'counts' | 'outcome' | 'diagnostics'>

/** The remembered run as this one's, if the output is untouched and it would come out the same. */
export function rememberedResult(
  cached: CachedRun,
  job: Job,
  isUntouched: WholeRuns['isUntouched'],
): RunResult | undefined {
  const diagnostics = applyRules(cached.diagnostics, job.settings.rules)
  const base = { counts: cached.counts, diagnostics }
  if (job.command === 'lint') return { ...base, outcome: { kind: 'linted' } }
  if (cached.output === undefined) return { ...base, outcome: { kind: 'blocked' } }
  if (!isUntouched(cached, job.check)) return undefined
  if (job.check) return { ...base, outcome: { kind: 'checked', missing: 0, changed: 0, extra: 0 } }
  const unchanged = cached.output.entries.length
  return { ...base, outcome: { kind: 'written', written: 0, unchanged, removed: 0 } }
}
