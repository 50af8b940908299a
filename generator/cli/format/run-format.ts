import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { applyRules } from '../../config/apply-rules.js'
import { type Diagnostic, diagnostic, fileDiagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { PageWriter } from '../../emit/docs/create-page-writer.js'
import { decodePage, normalizeText } from '../../load/decode-page.js'
import { loadFiles, type SourceFile } from '../../load/load-pages.js'
import { replacePage } from '../../write/write-page.js'
import type { Io } from '../io.js'
import { type Job, shownPath } from '../job.js'
import type { RunReport } from '../print-report.js'
import { createProgressBar } from '../progress-bar.js'
import { selection } from '../run-changed.js'
import { formatPage } from './format-page.js'

/** The result for one page. */
interface Formatted {
  readonly state: 'changed' | 'unchanged' | 'refused'
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * `pagewright fmt`: rewrites the selected pages in their canonical form. With `check` it writes nothing and lists the pages
 * that would change. `start` is the time at which the run began, in milliseconds.
 */
export async function runFormat(job: Job, io: Io, start: number): Promise<RunReport> {
  const { createPageWriter } = await import('../../emit/docs/create-page-writer.js')
  const { loadTemplates } = await import('../../load/load-templates.js')
  const write = createPageWriter((await loadTemplates()).docs)
  const loaded = loadFiles(job.settings.specs, shownPath(job.settings.specs, io.cwd))
  const root = loaded.root ?? job.settings.specs
  const { isSelected, idle } = await selection(job, root, io)
  const files = loaded.files.filter(({ file }) => isSelected(file))
  const bar = createProgressBar(io)
  const counts = { changed: 0, unchanged: 0, refused: 0 }
  const found: Diagnostic[] = loaded.diagnostics.filter(({ file }) => files.length === 0 || isSelected(file))
  for (const [at, source] of files.entries()) {
    const { state, diagnostics } = formatFile(source, root, job, write)
    counts[state] += 1
    found.push(...diagnostics)
    bar.update(at + 1, files.length)
  }
  bar.clear()
  if (loaded.files.length > 0) {
    const known = [...loaded.files, ...loaded.diagnostics].map(({ file }) => file)
    for (const pattern of idle(known)) found.push(noSelection(pattern, io.cwd))
  }
  const texts = new Map(files.map(({ file, bytes }) => [file, bytes]))
  return {
    ...(loaded.root === undefined ? {} : { root: loaded.root }),
    counts: { pages: files.length, operations: 0, webhooks: 0, pagesLeftOut: 0 },
    outcome: { kind: 'formatted', ...counts, check: job.check },
    diagnostics: applyRules(found, job.settings.rules),
    textOf: file => {
      const page = texts.get(file)
      return page && normalizeText(page.toString('utf8'))
    },
    time: performance.now() - start,
  }
}

function formatFile({ file, bytes }: SourceFile, root: string, job: Job, write: PageWriter): Formatted {
  const decoded = decodePage(file, bytes)
  if (decoded.kind === 'refused') return { state: 'refused', diagnostics: [decoded.diagnostic] }
  const result = formatPage(decoded.page, write)
  const diagnostics = result.diagnostics.flatMap(shown)
  if (result.kind === 'refused') return { state: 'refused', diagnostics }
  if (Buffer.from(result.text).equals(bytes)) return { state: 'unchanged', diagnostics }
  if (job.check) return { state: 'changed', diagnostics: [...diagnostics, stale(file, bytes, result.text)] }
  const written = replacePage(join(root, file), bytes, result.text)
  if (written.kind === 'written') return { state: 'changed', diagnostics }
  const message = `The page was not written: ${written.reason}.`
  return { state: 'refused', diagnostics: [...diagnostics, fileDiagnostic('PW042', file, message)] }
}

/** Errors, and samples that are kept. The rest is for `lint`. */
function shown(found: Diagnostic): readonly Diagnostic[] {
  if (found.code === 'PW427') return [{ ...found, severity: 'warning' }]
  return found.severity === 'error' ? [found] : []
}

/** A diagnostic at the first line that differs. */
function stale(file: string, bytes: Buffer, text: string): Diagnostic {
  const before = bytes.toString('utf8').split('\n')
  const after = text.split('\n')
  const at = before.findIndex((line, index) => line !== after[index])
  const line = at < 0 ? Math.max(1, before.length) : at + 1
  const message = 'The page is not formatted.'
  return diagnostic({ code: 'PW041', message, file, span: lineSpan(line, 1, before[line - 1]?.length ?? 0) })
}

/** An argument that matches no page: what it is instead, and what you can pass. */
function noSelection(given: string, cwd: string): Diagnostic {
  const isThere = statSync(resolve(cwd, given), { throwIfNoEntry: false }) !== undefined
  const message = isThere
    ? `\`${given}\` is not a page and contains none. Pages are the \`.md\` files of \`openapi/\` and \`webhook/\` in the specs folder.`
    : `There is no page \`${given}\`.`
  const help =
    'Give a page, a folder or a quoted glob, relative to the working folder or the specs folder: pagewright fmt specs/openapi/v3/pay. Without arguments, all pages are formatted.'
  return fileDiagnostic('PW013', given, message, help)
}
