import { resolve } from 'node:path'
import { applyRules } from '../config/apply-rules.js'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import type { Engine } from '../generate/load-engine.js'
import { manifestFacts } from '../generate/manifest-facts.js'
import { isBesidePages, mayWrite } from '../generate/may-write.js'
import type { FinishedRun } from '../generate/run-steps.js'
import type { Counts, GenerateInput, GenerateResult, Workshop } from '../generate.js'
import type { LoadedPages } from '../load/load-pages.js'
import { checkOutput } from '../write/check-output.js'
import type { OutputMemory } from '../write/compare-output.js'
import type { LeftOutput } from '../write/left-output.js'
import type { ManifestEntry, ManifestFacts } from '../write/manifest.js'
import { keepSame, type ProducedFile } from '../write/produced-file.js'
import { writeOutput } from '../write/write-output.js'
import type { Io } from './io.js'
import { type Job, onlyReads, shownPath } from './job.js'
import type { RunOutcome } from './summary.js'

/** The result of a run. */
export interface PagesRun {
  readonly counts: Counts
  readonly outcome: RunOutcome
  /** All, with the severities that the settings give them. */
  readonly diagnostics: readonly Diagnostic[]
  /** As the pipeline found them, for the cache. */
  readonly found: readonly Diagnostic[]
  /** The output now, if it was written without any diagnostic. */
  readonly output?: LeftOutput
  /** What may be kept of single pages. */
  readonly done: FinishedRun
}

/** What a run works with. */
export interface RunTools {
  readonly engine: Engine
  readonly io: Io
  readonly isSelected: (file: string) => boolean
  /** The patterns of --only that match none of the files. */
  readonly idle: (files: readonly string[]) => readonly string[]
  readonly onProgress?: (done: number, total: number) => void
  readonly memory?: OutputMemory
  /** Files of the output that a verification found as the last run left them, by path. */
  readonly verified?: ReadonlyMap<string, ManifestEntry>
  /** Who reads pages and makes their outputs; without it this thread does. */
  readonly workshop?: Workshop | undefined
}

/** Runs the pipeline over loaded pages, then writes or checks the output as the job says. */
export async function runPages(job: Job, loaded: LoadedPages, tools: RunTools): Promise<PagesRun> {
  const partial = job.only.length > 0
  const nothingSelected = partial && !loaded.pages.some(page => tools.isSelected(page.file))
  // Pages that were not asked for must not stop those that were.
  const input: GenerateInput = {
    pages: loaded.pages,
    templates: tools.engine.templates,
    packageName: job.settings.packageName,
    packageVersion: job.settings.packageVersion,
    packageDetails: job.settings.packageDetails,
    language: job.settings.language,
    openapi: job.settings.openapi,
    keepGoing: job.keepGoing || partial,
    patches: loaded.patches,
    terms: loaded.terms,
    emitters: job.settings.emitters,
    onlyReads: onlyReads(job),
  }
  const { session } = tools.engine
  const done = await (tools.workshop === undefined
    ? session.run(input, tools.onProgress)
    : session.runWith(input, tools.workshop))
  const { result } = done
  const found = [...loaded.diagnostics, ...tools.engine.diagnostics, ...result.diagnostics]
  const selected = partial ? found.filter(own => isAbout(own, loaded, tools.isSelected)) : found
  const files = [...loaded.pages, ...loaded.diagnostics].map(({ file }) => file)
  const ruled = [...applyRules(selected, job.settings.rules), ...tools.idle(files).map(noSelection)]
  const base = { counts: partial ? selectedCounts(result, input, tools) : result.counts, found, done }
  if (job.command === 'lint') return { ...base, outcome: { kind: 'linted' }, diagnostics: ruled }
  const verdict = { diagnostics: ruled, pages: loaded.pages.length, keepGoing: job.keepGoing }
  if (nothingSelected || !mayWrite(verdict)) {
    return { ...base, outcome: { kind: 'blocked' }, diagnostics: ruled }
  }
  const written = partial
    ? ownFiles(result.files, input, tools)
    : keepSame(result.files, tools.verified ?? new Map())
  const settled = await settle(job, written, manifestFacts(job.settings, loaded), tools)
  return { ...base, ...settled, diagnostics: [...ruled, ...settled.diagnostics] }
}

/** What was read of the selected pages. */
function selectedCounts(result: GenerateResult, { pages }: GenerateInput, { isSelected }: RunTools): Counts {
  const count = (all: readonly { readonly file: string }[]): number =>
    all.filter(({ file }) => isSelected(file)).length
  return {
    pages: count(pages),
    operations: count(result.outline.operations),
    webhooks: count(result.outline.webhooks),
    pagesLeftOut: result.leftOut.filter(isSelected).length,
  }
}

/** Whether a diagnostic is about a selected page or a patch of one. */
function isAbout(found: Diagnostic, { patches }: LoadedPages, isSelected: RunTools['isSelected']): boolean {
  const { file, related } = found
  if (isBesidePages(found) || found.code === 'PW029') return true
  return file === patches?.file ? related.some(place => isSelected(place.file)) : isSelected(file)
}

/** The files that only the selected pages yield, without those about all pages: indexes, openapi.json, api.json. */
function ownFiles(
  files: readonly ProducedFile[],
  input: GenerateInput,
  tools: RunTools,
): readonly ProducedFile[] {
  const others = input.pages.filter(page => !tools.isSelected(page.file))
  const { result: rest } = tools.engine.session.run({ ...input, pages: others })
  const shared = new Set(rest.files.map(file => file.path))
  return files.filter(file => !shared.has(file.path))
}

type Settled = Pick<PagesRun, 'outcome' | 'diagnostics' | 'output'>

async function settle(
  job: Job,
  files: readonly ProducedFile[],
  facts: ManifestFacts,
  tools: RunTools,
): Promise<Settled> {
  const partial = job.only.length > 0
  const { out } = job.settings
  // The writer names files relative to the output folder.
  const place = (problems: readonly Diagnostic[]): readonly Diagnostic[] =>
    problems.map(problem => ({ ...problem, file: shownPath(resolve(out, problem.file), tools.io.cwd) }))
  if (job.check) {
    const report = await checkOutput(out, files, { facts, partial, command: job.mend })
    const { missing, changed, extra } = report
    return { outcome: { kind: 'checked', missing, changed, extra }, diagnostics: place(report.diagnostics) }
  }
  const memory = tools.memory === undefined ? {} : { memory: tools.memory }
  const report = await writeOutput(out, files, { facts, partial, ...memory })
  const outcome: RunOutcome = {
    kind: 'written',
    written: report.written.length,
    unchanged: report.unchanged,
    removed: report.removed.length,
  }
  const { entries, manifestSha256 } = report
  if (report.diagnostics.length > 0 || partial) return { outcome, diagnostics: place(report.diagnostics) }
  return { outcome, diagnostics: [], output: { entries, manifestSha256 } }
}

function noSelection(pattern: string): Diagnostic {
  const message = `No page matches \`${pattern}\`.`
  return fileDiagnostic('PW013', '--only', message)
}
