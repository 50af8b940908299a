import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { PageWriter } from '../../emit/docs/create-page-writer.js'
import { readPage } from '../../generate/read-pages.js'
import type { SourcePage } from '../../load/source-page.js'
import type { PageModel } from '../../model/from-page/page-model.js'
import { type LostFact, lostFacts } from './lost-facts.js'
import { hiddenDiagnostic } from './mended-diagnostics.js'

/** A page in its canonical form, or why it is left as it is. */
export type FormattedPage =
  | { readonly kind: 'formatted'; readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }

/**
 * Writes a page in its canonical form, with samples made from its tables. A page with errors is refused, and so is one
 * whose canonical form, read again, says something else or would change once more. Other pages do not matter here.
 */
export function formatPage(source: SourcePage, write: PageWriter): FormattedPage {
  const before = readPage(source)
  const { diagnostics } = before
  if (diagnostics.some(({ severity }) => severity === 'error')) return { kind: 'refused', diagnostics }
  const text = write(before.document)
  if (text === source.text) return { kind: 'formatted', text, diagnostics }
  const after = readPage({ file: source.file, text })
  const lost = lostFacts(before, after) ?? hiddenFact(before, after)
  if (lost === undefined) return { kind: 'formatted', text, diagnostics }
  const refusal = diagnostic({
    code: 'PW040',
    file: source.file,
    span: lineSpan(lost.line, 1, 0),
    message: `Formatting would change what the page says: ${lost.what.replace(/\.$/, '')}. The page is left as it is.`,
  })
  return { kind: 'refused', diagnostics: [...diagnostics, refusal] }
}

/** A diagnostic that would disappear although its cause remains. */
function hiddenFact(before: PageModel, after: PageModel): LostFact | undefined {
  const hidden = hiddenDiagnostic(before.diagnostics, after.diagnostics)
  if (hidden === undefined) return undefined
  const { code, message, span } = hidden
  return {
    what: `${code} would no longer be reported although its cause remains: ${message}`,
    line: span.line,
  }
}
