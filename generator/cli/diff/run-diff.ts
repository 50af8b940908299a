import { compareCodeUnits, compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.js'
import { renderPretty as renderDiagnostics } from '../../diagnostics/render/pretty.js'
import type { Diff } from '../../diff/change.js'
import { diffModels } from '../../diff/diff-models.js'
import { diffSummary } from '../../diff/render/change-words.js'
import { productsOf } from '../../diff/render/products-of.js'
import { type ProductOf, renderChangelog } from '../../diff/render/render-changelog.js'
import { renderJson } from '../../diff/render/render-json.js'
import { renderMarkdown } from '../../diff/render/render-markdown.js'
import { renderPretty } from '../../diff/render/render-pretty.js'
import type { Io } from '../io.js'
import { type ApiState, readState } from './read-state.js'

/** What `pagewright diff` is asked for. */
export interface DiffJob {
  readonly old: string
  readonly next: string
  readonly format: 'pretty' | 'json' | 'markdown' | 'changelog'
  /** Which changes make the exit code 1. */
  readonly failOn: 'breaking' | 'any' | 'none'
  /** Leave out pages with errors and compare the rest. */
  readonly keepGoing: boolean
  /** The folder of pages that a git revision without a path means. */
  readonly specs: string
}

/**
 * Compares two states of an API. Changes go to standard output; errors of pages and the summary to standard error.
 * Returns 0, 1 if there are changes that the job asks to fail on, or 2 if a state cannot be read.
 */
export function runDiff(job: DiffJob, io: Io): number {
  const old = readState(job.old, io.cwd, job.specs)
  const next = readState(job.next, io.cwd, job.specs)
  for (const [name, side] of [
    [job.old, old],
    [job.next, next],
  ] as const)
    if (side.kind === 'refused') io.err(`${name} cannot be read: ${side.reason}.\n`)
  if (old.kind === 'refused' || next.kind === 'refused') return 2
  printErrors(job.old, old, io)
  printErrors(job.next, next, io)
  const errors = [...old.errors, ...next.errors]
  const leftOut = [...new Set(errors.flatMap(pagesOf))].sort(compareCodeUnits)
  if (errors.length > 0 && !job.keepGoing) {
    io.err('Nothing was compared because some pages have errors. Use --keep-going to compare the others.\n')
    return 2
  }
  const diff = diffModels(old.model, next.model, file => !leftOut.some(name => isWithin(file, name)))
  io.out(render(diff, { job, leftOut, productOf: productsOf(old.model, next.model) }, io))
  const without = leftOut.length === 0 ? '' : `; not compared: ${leftOut.join(', ')}`
  io.err(`${diffSummary(diff)}${without}\n`)
  return isFailure(diff, job) ? 1 : 0
}

type ReadState = Extract<ApiState, { kind: 'read' }>

function printErrors(name: string, { errors, textOf }: ReadState, io: Io): void {
  if (errors.length === 0) return
  const locate = (file: string): string => `${name}: ${file}`
  io.err(
    renderDiagnostics([...errors].sort(compareDiagnostics), { colors: io.colors, locate, textOf, limit: 20 }),
  )
}

/** The pages that an error is about. A failed patch leaves its page uncorrected. */
function pagesOf({ code, file, related }: Diagnostic): readonly string[] {
  return code.startsWith('PW8') ? related.map(place => place.file) : [file]
}

/** A folder that cannot be read hides all of its pages. */
function isWithin(file: string, name: string): boolean {
  return file === name || file.startsWith(`${name}/`)
}

interface Rendering {
  readonly job: DiffJob
  readonly leftOut: readonly string[]
  readonly productOf: ProductOf
}

function render(diff: Diff, { job, leftOut, productOf }: Rendering, io: Io): string {
  switch (job.format) {
    case 'json':
      return renderJson(diff, { old: job.old, new: job.next, leftOut })
    case 'markdown':
      return renderMarkdown(diff)
    case 'changelog':
      return renderChangelog(diff, productOf)
    case 'pretty':
      return renderPretty(diff, io.colors)
  }
}

function isFailure({ changes }: Diff, { failOn }: DiffJob): boolean {
  if (failOn === 'none') return false
  return failOn === 'any' ? changes.length > 0 : changes.some(({ impact }) => impact === 'breaking')
}
