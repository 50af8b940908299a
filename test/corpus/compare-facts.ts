import { type FactLines, operationLines, webhookLines } from './fact-lines.js'
import type { FolderFacts, OperationFact, WebhookFact } from './independent-reader/facts.js'
import { type Json, openApiOperationLines, openApiWebhookLines, record } from './openapi-lines.js'

/** One place that the two readings see with different eyes. */
export interface Difference {
  readonly file: string
  readonly method: string
  readonly key: string
  /** What the reader says; absent where it has nothing there. */
  readonly page?: string
  /** What the document says. */
  readonly document?: string
}

/** Patterns know that a key has an index, not which letter the page gives it. */
function withoutLetters(key: string): string {
  return key.replace(/\$[a-z](?![A-Za-z0-9])/g, '$*')
}

function normalise(lines: FactLines): Map<string, string> {
  return new Map(
    [...lines].map(([key, value]) => [
      withoutLetters(key),
      key === 'server' ? value.replace(/\/+$/, '') : value,
    ]),
  )
}

function compareLines(
  at: { readonly file: string; readonly method: string },
  page: FactLines,
  document: FactLines,
): Difference[] {
  const left = normalise(page)
  const right = normalise(document)
  const keys = [...new Set([...left.keys(), ...right.keys()])]
  return keys.flatMap(key => {
    const pageSays = left.get(key)
    const documentSays = right.get(key)
    if (pageSays === documentSays) return []
    return [
      {
        file: at.file,
        method: at.method,
        key,
        ...(pageSays === undefined ? {} : { page: pageSays }),
        ...(documentSays === undefined ? {} : { document: documentSays }),
      },
    ]
  })
}

function operationDifferences(document: Json, fact: OperationFact): Difference[] {
  const item = record(record(record(document.paths)[fact.path])[fact.method])
  if (Object.keys(item).length === 0)
    return [{ file: fact.file, method: fact.method, key: '(operation)', page: fact.path }]
  return compareLines(fact, operationLines(fact), openApiOperationLines(document, item))
}

function webhookDifferences(document: Json, fact: WebhookFact): Difference[] {
  const name = fact.file.startsWith('webhook/v2/') ? `v2/${fact.name}` : fact.name
  const item = record(record(record(document.webhooks)[name])[fact.method])
  if (Object.keys(item).length === 0)
    return [{ file: fact.file, method: fact.method, key: '(webhook)', page: name }]
  return compareLines(fact, webhookLines(fact), openApiWebhookLines(document, item))
}

const methods: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
])

function extraItems(document: Json, facts: FolderFacts): Difference[] {
  const paths = new Set(facts.operations.map(fact => `${fact.path} ${fact.method}`))
  return Object.entries(record(document.paths)).flatMap(([path, item]) =>
    Object.keys(record(item))
      .filter(method => methods.has(method) && !paths.has(`${path} ${method}`))
      .map(method => ({ file: path, method, key: '(operation)', document: path })),
  )
}

/** Every place where a document and an independent reading of the same pages differ. */
export function differences(document: Json, facts: FolderFacts): Difference[] {
  return [
    ...facts.operations.flatMap(fact => operationDifferences(document, fact)),
    ...facts.webhooks.flatMap(fact => webhookDifferences(document, fact)),
    ...extraItems(document, facts),
  ]
}

/** What kind of difference it is, to group by. */
export function kindOf(difference: Difference): string {
  if (difference.document === undefined) return 'absent from the document'
  if (difference.page === undefined) return 'absent from the page'
  const [pageType = ''] = difference.page.split(' ')
  const [documentType = ''] = difference.document.split(' ')
  if (pageType !== documentType) return `type ${pageType} as ${documentType}`
  const flag = /required|optional/
  if (flag.exec(difference.page)?.[0] !== flag.exec(difference.document)?.[0]) return 'required'
  return 'values'
}

function groupByKind(found: readonly Difference[]): Map<string, Difference[]> {
  const groups = new Map<string, Difference[]>()
  for (const difference of found) {
    const kind = kindOf(difference)
    groups.set(kind, [...(groups.get(kind) ?? []), difference])
  }
  return groups
}

/** How many of a kind are printed. */
const shownOfAKind = 40

function show({ file, method, key, page = '-', document = '-' }: Difference): string {
  return `  ${file} ${method} ${key}\n    page: ${page}\n    document: ${document}`
}

/** A printable list of differences, grouped by kind. */
export function report(found: readonly Difference[]): string {
  return [...groupByKind(found)]
    .map(([kind, items]) =>
      [`${kind}: ${items.length}`, ...items.slice(0, shownOfAKind).map(show)].join('\n'),
    )
    .join('\n')
}
