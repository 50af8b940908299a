import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Page } from '../../parse/page.js'
import { buildCheckedPage } from '../checks/build-checked-page.js'
import type { PageModel } from '../from-page/page-model.js'
import type { Patch } from './patch.js'
import { patchPage } from './patch-page.js'

/**
 * Builds a page as its corrections leave it. Findings about a corrected row name the correction; samples cannot know of
 * it, so only what would be found in them without corrections is found in them.
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
