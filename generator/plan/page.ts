import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js'
import type { Span } from '../diagnostics/span.js'
import { protocolFolders, protocolOf } from '../dialect/protocols.js'
import type { Operation } from '../model/model.js'
import type { ModelOutline, OperationOutline, WebhookOutline } from '../model/outline.js'
import { unsafeSegment } from './path-segment.js'

/** What becomes one module: the operations of a page, or its webhook. */
export type ModulePage = OperationPage | WebhookPage

interface PageBase {
  readonly page: string
  readonly file: string
  readonly span: Span
  /** Segments below the SDK's root, `''` at the end for a URL with a trailing slash. */
  readonly segments: readonly string[]
}

export interface OperationPage extends PageBase {
  readonly kind: 'operation-page'
  /** Those with different methods. */
  readonly operations: readonly OperationOutline[]
}

export interface WebhookPage extends PageBase {
  readonly kind: 'webhook-page'
  readonly webhook: WebhookOutline
}

/** What planning needs to know of the inside of a page. It depends on the page alone. */
export interface PageNames {
  /** All that the page's module declares and exports. */
  readonly exports: readonly string[]
  /** Names of its requests that are taken (PW705): such a page has no module. */
  readonly problems: readonly Diagnostic[]
}

/** Gives the names of a page. */
export type NamesOf = (page: ModulePage) => PageNames

/** The pages of a model that can have a module, and what is wrong with the others. */
export function collectPages(
  model: ModelOutline,
  namesOf: NamesOf,
): {
  readonly pages: readonly ModulePage[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const pages = [...operationPages(model, diagnostics), ...webhookPages(model)].filter(page => {
    const { problems } = namesOf(page)
    const own = problems.length > 0 ? problems : pathDiagnostics(page)
    diagnostics.push(...own)
    return own.length === 0
  })
  return { pages, diagnostics }
}

function operationPages(model: ModelOutline, diagnostics: Diagnostic[]): readonly OperationPage[] {
  const byPage = new Map<string, OperationOutline[]>()
  for (const operation of model.operations) {
    const operations = byPage.get(operation.page) ?? []
    const same = operations.find(each => each.method === operation.method)
    if (same) diagnostics.push(doubleMethod(operation, same))
    else operations.push(operation)
    byPage.set(operation.page, operations)
  }
  return [...byPage].flatMap(([page, operations]): readonly OperationPage[] => {
    const [first] = operations
    if (first === undefined) return []
    const { file, span } = first
    return [{ kind: 'operation-page', page, file, span, segments: page.split('/'), operations }]
  })
}

function webhookPages(model: ModelOutline): readonly WebhookPage[] {
  return model.webhooks.map(webhook => ({
    kind: 'webhook-page',
    page: webhook.page,
    file: webhook.file,
    span: webhook.span,
    segments: ['webhooks', ...webhook.page.split('/')],
    webhook,
  }))
}

function doubleMethod(operation: OperationOutline, first: OperationOutline): Diagnostic {
  return diagnostic({
    code: 'PW706',
    message: `The page ${operation.page} has two operations with the method ${operation.method}.`,
    file: operation.file,
    span: operation.span,
    related: [{ message: 'The first one.', file: first.file, span: first.span }],
  })
}

/** Path parameters with the name of a group of their request (PW705). */
export function groupDiagnostics(operation: Operation): readonly Diagnostic[] {
  const groups = new Set<string>()
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query') groups.add('query')
    if (parameter.in === 'header') groups.add('headers')
  }
  if (operation.requestBody)
    groups.add(operation.requestBody.kind === 'multipart' ? 'body' : operation.requestBody.kind)
  return operation.parameters
    .filter(parameter => parameter.in === 'path' && groups.has(parameter.name))
    .map(parameter =>
      diagnostic({
        code: 'PW705',
        message: `The path parameter \`${parameter.name}\` has the same name as a group of the request.`,
        file: operation.file,
        span: parameter.span,
      }),
    )
}

function pathDiagnostics(page: ModulePage): readonly Diagnostic[] {
  const { file, span } = page
  const inner = page.kind === 'webhook-page' ? page.segments.slice(1) : page.segments
  const checked = inner.at(-1) === '' && inner.length > 2 ? inner.slice(0, -1) : inner
  const unsafe = checked.flatMap(segment => {
    const reason = unsafeSegment(segment)
    return reason === undefined
      ? []
      : [`The segment ${JSON.stringify(segment)} of the page's path ${reason}.`]
  })
  const [message] = unsafe
  if (message !== undefined) return [diagnostic({ code: 'PW701', message, file, span })]
  if (inner.length > 1 && protocolOf(`${inner[0]}/`) !== undefined) return []
  const elsewhere = `The page's path ${JSON.stringify(page.page)} does not begin with ${protocolFolders()}.`
  return [diagnostic({ code: 'PW702', message: elsewhere, file, span })]
}
