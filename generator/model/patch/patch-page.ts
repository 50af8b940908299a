import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { didYouMean } from '../../diagnostics/nearest.js'
import type { Block, Page, Section } from '../../parse/page.js'
import { buildCheckedPage } from '../checks/build-checked-page.js'
import type { Corrections } from '../correction.js'
import { findId } from '../from-page/attributes.js'
import type { PageModel } from '../from-page/page-model.js'
import { tableBlocks } from '../from-page/table-blocks.js'
import { applyPatch } from './apply-patch.js'
import type { Patch, PatchReport } from './patch.js'
import { PatchedSection } from './patched-section.js'

/** A page as patches leave it. */
export interface PatchedPage {
  readonly page: Page
  readonly corrections: Corrections
  /** The last patch that changed a row, by the row's line. */
  readonly lines: ReadonlyMap<number, Patch>
  /** What is wrong with the patches, in the file they come from. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Applies patches to the rows of a page's tables, in order: each sees what those before it left. The rows then carry
 * the corrected facts (`CorrectedRow`), so everything that is read from them follows as if the page had been edited.
 */
export function patchPage(page: Page, patches: readonly Patch[]): PatchedPage {
  const diagnostics: Diagnostic[] = []
  const sections = page.sections.map(section => new PatchedSection(section))
  const place =
    page.sections.find(({ heading }) => heading !== undefined)?.heading?.span ?? page.frontMatter.span
  for (const patch of patches) {
    const report: PatchReport = (code, message, span = patch.spans.field) => {
      const related = [{ message: 'the page', file: page.file, span: place }]
      diagnostics.push(diagnostic({ code, message, file: patch.file, span, related }))
    }
    const section = sectionOf(sections, patch, report)
    if (section !== undefined) applyPatch(section, patch, report)
  }
  const lines = new Map(sections.flatMap(section => [...section.lines]))
  const patched = sections.map(section => ({ section: rebuild(section), all: section.all }))
  return {
    page: { ...page, sections: patched.map(({ section }) => section) },
    corrections: new Map(patched.flatMap(({ section, all }) => (all.length === 0 ? [] : [[section, all]]))),
    lines,
    diagnostics,
  }
}

function sectionOf(
  sections: readonly PatchedSection[],
  { method, page, spans }: Patch,
  report: PatchReport,
): PatchedSection | undefined {
  const own = sections.filter(({ section }) => tableBlocks(section.blocks).length > 0)
  const methods = own.map(({ section }) => findId(section.heading?.attributes)?.name.toLowerCase() ?? '')
  const [only, second] = method === undefined ? own : own.filter((_, at) => methods[at] === method)
  if (only !== undefined && second === undefined) return only
  if (own.length === 0) report('PW803', `${page} has no tables.`, spans.page)
  else if (only === undefined)
    report('PW803', `${page} has no \`${method ?? ''}\`.${didYouMean(method ?? '', methods)}`, spans.method)
  else
    report('PW804', `${page} has several methods: ${methods.join(', ')}. Which one do you mean?`, spans.page)
  return undefined
}

function rebuild(patched: PatchedSection): Section {
  const { section, samples } = patched
  if (patched.all.length === 0) return section
  return { ...section, samples, blocks: section.blocks.map(block => withRows(block, patched)) }
}

function withRows(block: Block, patched: PatchedSection): Block {
  if (block.kind === 'container')
    return { ...block, children: block.children.map(child => withRows(child, patched)) }
  if (block.kind !== 'table-block') return block
  return { ...block, table: { ...block.table, rows: patched.rowsOf(block) } }
}

/**
 * Builds a page as patches leave it. Diagnostics about a patched row name the patch. Samples cannot know of patches, so
 * only those diagnostics of samples remain that the page has without them.
 */
export function buildPatchedPage(page: Page, patches: readonly Patch[]): PageModel {
  if (patches.length === 0) return buildCheckedPage(page)
  const patched = patchPage(page, patches)
  const built = buildCheckedPage(patched.page, patched.corrections)
  const known = new Set(buildCheckedPage(page).diagnostics.map(keyOf))
  const own = built.diagnostics.filter(found => !found.code.startsWith('PW4') || known.has(keyOf(found)))
  return {
    ...built,
    diagnostics: [...patched.diagnostics, ...own.map(found => related(found, patched.lines))],
  }
}

function keyOf({ code, message, span }: Diagnostic): string {
  return `${code} ${span.line}:${span.column} ${message}`
}

function related(found: Diagnostic, lines: ReadonlyMap<number, Patch>): Diagnostic {
  const patch = lines.get(found.span.line)
  if (patch === undefined) return found
  const place = { message: 'a patch changes this row', file: patch.file, span: patch.spans.field }
  return { ...found, related: [...found.related, place] }
}
