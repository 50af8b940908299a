import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { lineSpan, type Span } from '../../diagnostics/span.js'
import type { Document } from '../document/document.js'
import type { Glossary, TextKind } from './glossary.js'
import { translateDocument } from './translate-document.js'
import { createTextMap, type LookedUp } from './translate-text.js'

/** A text of a page that was looked up. */
export interface Lookup extends LookedUp {
  readonly file: string
}

/** What pages look up in a glossary, page by page. It remembers documents that stay the same. */
export function createLookups(glossary: Glossary): (document: Document) => readonly Lookup[] {
  const known = new WeakMap<Document, readonly Lookup[]>()
  let own = new Set<LookedUp>()
  const words = createTextMap(
    glossary,
    text => text,
    lookup => own.add(lookup),
  )
  return document => {
    const before = known.get(document)
    if (before !== undefined) return before
    own = new Set()
    translateDocument(document, words)
    const { file } = document
    const lookups = Array.from(own, lookup => ({ ...lookup, file }))
    known.set(document, lookups)
    return lookups
  }
}

/** A text without English, and the pages that use it. */
export interface MissingText {
  readonly key: string
  readonly kind: TextKind
  readonly files: readonly string[]
}

/** The texts of pages that a glossary does not have, each once, in the order of the pages. */
export function missingTexts(lookups: readonly Lookup[]): readonly MissingText[] {
  const missing = new Map<
    string,
    { readonly key: string; readonly kind: TextKind; readonly files: string[] }
  >()
  for (const { key, kind, file, found } of lookups) {
    if (found) continue
    const known = missing.get(key)
    if (known === undefined) missing.set(key, { key, kind, files: [file] })
    else if (!known.files.includes(file)) known.files.push(file)
  }
  return [...missing.values()]
}

/** The entries of a glossary that no page uses. */
export function unusedEntries(glossary: Glossary, lookups: readonly Lookup[]): Glossary {
  const used = new Set(lookups.map(({ key }) => key))
  const rest = (part: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    new Map([...part].filter(([key]) => !used.has(key)))
  return { terms: rest(glossary.terms), sentences: rest(glossary.sentences) }
}

/** A hint for each term of a page without English (PW905). `textOf` gives the text of a page. */
export function missingTermHints(
  lookups: readonly Lookup[],
  textOf: (file: string) => string | undefined,
): readonly Diagnostic[] {
  return lookups
    .filter(({ found, kind }) => !found && kind === 'term')
    .map(({ key, file }) =>
      diagnostic({
        code: 'PW905',
        message: `The glossary has no English for ${JSON.stringify(key)}.`,
        file,
        span: placeOf(key, textOf(file) ?? ''),
      }),
    )
}

/** The first line of a page with a text; the first line of all where the page writes it in another way. */
function placeOf(key: string, page: string): Span {
  const at = page.indexOf(key)
  if (at < 0) return lineSpan(1, 1, 0)
  let line = 1
  let start = 0
  for (let end = page.indexOf('\n'); end >= 0 && end < at; end = page.indexOf('\n', start)) {
    line++
    start = end + 1
  }
  return lineSpan(line, at - start + 1, key.length)
}
