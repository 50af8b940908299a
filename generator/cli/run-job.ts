import type { InputStamps } from './cache/input-stamps.js'
import { findUnchanged, lookAtInputs } from './cache/unchanged-run.js'
import { checkPlace } from './check-place.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { textReader } from './load-input.js'
import type { RunReport } from './print-report.js'
import { rememberedResult } from './remembered-result.js'

/** One run from the pages on the disk to the report. `start` is the time at which it began, in milliseconds. */
export async function runJob(job: Job, io: Io, start: number): Promise<RunReport> {
  const stamps = lookAtInputs(job, io)
  const same = stamps && fromUnchanged(job, io, stamps, start)
  if (same !== undefined) return same
  const { runChanged } = await import('./run-changed.js')
  return await runChanged(job, io, stamps, start)
}

/** The report of the last run, if nothing that it read or wrote was touched since. */
function fromUnchanged(
  job: Job,
  io: Io,
  { root, digest, pages }: InputStamps,
  start: number,
): RunReport | undefined {
  if (digest === undefined || checkPlace(job, root, io) !== undefined) return undefined
  const found = findUnchanged(job, io, digest)
  const result = found && rememberedResult(found.run, job, found.isUntouched)
  if (result === undefined) return undefined
  const textOf = textReader(job, { root, isPage: file => pages.stats.has(file) }, io)
  return { ...result, root, textOf, time: performance.now() - start }
}
