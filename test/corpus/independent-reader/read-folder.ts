import type { CatalogueEntry, FolderFacts, OperationFact, TableFact, WebhookFact } from './facts.js'
import { readCatalogue } from './read-catalogue.js'
import { readOperation } from './read-operation.js'
import { readWebhook } from './read-webhook.js'
import { splitPage } from './split-page.js'

/** A page of a folder: its path in the folder with `/`, and its text. */
export interface PageText {
  readonly file: string
  readonly text: string
}

const catalogues: ReadonlySet<string> = new Set(['openapi/index.md', 'webhook/index.md'])

/** Reads every page into facts. */
export function readPages(pages: readonly PageText[]): FolderFacts {
  const operations: OperationFact[] = []
  const webhooks: WebhookFact[] = []
  const catalogue: CatalogueEntry[] = []
  const redirects: string[] = []
  const tables: TableFact[] = []
  for (const { file, text } of pages) {
    const page = splitPage(text)
    for (const table of page.tables) {
      tables.push({ file, head: table.head, tail: table.tail, rows: table.rows.map(row => row.number) })
    }
    if (catalogues.has(file)) catalogue.push(...readCatalogue(page.tables))
    else if (page.sections.length === 0) redirects.push(file)
    else if (file.startsWith('webhook/'))
      webhooks.push(...page.sections.map(section => readWebhook(file, section)))
    else operations.push(...page.sections.map(section => readOperation(file, section)))
  }
  return { operations, webhooks, catalogue, redirects, tables }
}
