import { formatPage } from '../../generator/cli/format/format-page.js'
import { createPageWriter } from '../../generator/emit/docs/create-page-writer.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import { corpusFolder, readFolder } from './corpus-folder.js'
import { type Change, changesOf } from './fmt-changes.js'
import type { PageText } from './independent-reader/read-folder.js'

/** What `fmt` makes of the corpus, in memory. */
export interface FormattedCorpus {
  readonly pages: readonly PageText[]
  /** In the same order. */
  readonly formatted: readonly PageText[]
  /** Files of pages that were refused, with the codes of their diagnostics. */
  readonly refused: readonly string[]
  /** `file:line` of samples that are kept. */
  readonly kept: readonly string[]
  readonly changed: readonly { readonly file: string; readonly changes: readonly Change[] }[]
}

/** Formats every page of the corpus. */
export async function formatCorpus(): Promise<FormattedCorpus> {
  const write = createPageWriter((await loadTemplates()).docs)
  const pages = readFolder(corpusFolder)
  const refused: string[] = []
  const kept: string[] = []
  const formatted = pages.map(({ file, text }) => {
    const result = formatPage({ file, text }, write)
    kept.push(
      ...result.diagnostics.filter(({ code }) => code === 'PW427').map(({ span }) => `${file}:${span.line}`),
    )
    if (result.kind === 'formatted') return { file, text: result.text }
    refused.push(`${file}: ${result.diagnostics.map(({ code }) => code).join(' ')}`)
    return { file, text }
  })
  const changed = pages.flatMap(({ file, text }, at) => {
    const other = formatted[at]?.text ?? ''
    return other === text ? [] : [{ file, changes: changesOf(text, other) }]
  })
  return { pages, formatted, refused, kept, changed }
}
