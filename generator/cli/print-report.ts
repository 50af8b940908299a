import { join } from 'node:path'
import { compareDiagnostics, countSeverities, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { Counts } from '../generate.js'
import { pageFolders } from '../load/page-folders.js'
import type { Io } from './io.js'
import { type Job, shownPath } from './job.js'
import { type RunOutcome, summaryLine } from './summary.js'

/** What a run found and did. */
export interface RunReport {
  readonly counts: Counts
  readonly outcome: RunOutcome
  /** All, with hints. */
  readonly diagnostics: readonly Diagnostic[]
  readonly root?: string
  /** A page's text, for its source lines. */
  readonly textOf: (file: string) => string | undefined
  /** Milliseconds since the start. */
  readonly time: number
}

/** The report of a run that stopped before it read a page. `time` in milliseconds. */
export function stoppedReport(diagnostics: readonly Diagnostic[], time: number): RunReport {
  const counts = { pages: 0, operations: 0, webhooks: 0, pagesLeftOut: 0 }
  return { counts, outcome: { kind: 'blocked' }, diagnostics, textOf: () => undefined, time }
}

/** Prints diagnostics to standard output and the summary to standard error; returns the exit code, 0 or 1. */
export async function printReport(report: RunReport, job: Job, io: Io): Promise<number> {
  const { hints } = job.settings
  const shown = report.diagnostics
    .filter(found => hints || found.severity !== 'hint')
    .sort(compareDiagnostics)
  const text = await render(shown, report, job, io)
  if (text !== '') io.out(text)
  const severities = countSeverities(report.diagnostics)
  io.err(summaryLine(report.counts, report.outcome, severities, hints, report.time))
  return severities.error > 0 ? 1 : 0
}

function isInPages(file: string): boolean {
  return pageFolders.some(folder => `${file}/`.startsWith(`${folder}/`))
}

async function render(shown: readonly Diagnostic[], report: RunReport, job: Job, io: Io): Promise<string> {
  const { root } = report
  const locate = (file: string): string =>
    shownPath(root !== undefined && isInPages(file) ? join(root, file) : file, io.cwd)
  if (job.format === 'json') return (await import('../diagnostics/render/json.js')).renderJson(shown, locate)
  if (job.format === 'github')
    return (await import('../diagnostics/render/github.js')).renderGithub(shown, locate)
  if (shown.length === 0) return ''
  const { renderPretty } = await import('../diagnostics/render/pretty.js')
  const limit = job.maxDiagnostics === 0 ? Number.POSITIVE_INFINITY : job.maxDiagnostics
  return renderPretty(shown, { colors: io.colors, locate, textOf: report.textOf, limit })
}
