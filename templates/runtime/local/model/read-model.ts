import { openLines } from './model-lines.js'
import { modelIndex, operationModel, webhookModel } from './page-guards.js'
import type { ErrorModel, ModelIndex, OperationEntry, OperationModel, WebhookModel } from './page-model.js'
import { createRouter, type FoundPath } from './router.js'

/** Where a request leads. */
export type Route =
  | {
      readonly kind: 'operation'
      readonly operation: OperationModel
      /** Values of the placeholders, percent-decoded. */
      readonly path: Readonly<Record<string, string>>
    }
  /** The path is there with other methods (`allowed`, in capitals). */
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }

/** An operation by what finds it. */
export interface ListedOperation {
  readonly id: string
  /** In capitals. */
  readonly method: string
  /** Path of the URL with `{placeholders}`. */
  readonly path: string
}

/** The tables of the pages. What a line says is read when it is first asked for. */
export interface LocalModel {
  /** The file, for messages. */
  readonly file: string
  /** The operation of a method and the path of a URL; undefined for a path that no page has. */
  route(method: string, path: string): Route | undefined
  operation(id: string): OperationModel | undefined
  webhook(id: string): WebhookModel | undefined
  /** What operations there are, without reading their lines. */
  listed(): readonly ListedOperation[]
  listedWebhooks(): readonly string[]
  operations(): readonly OperationModel[]
  webhooks(): readonly WebhookModel[]
  /** The error of an operation's own table, or of the common one. Codes count without regard to case and underscores. */
  errorOf(operation: OperationModel, code: string): ErrorModel | undefined
}

/**
 * Reads `model.jsonl`. Throws `ConfigurationError` (`INVALID_SETTING`) naming the file and the line where it cannot be read,
 * now for the first line, later for the others.
 */
export function readModel(file: string): LocalModel {
  const lines = openLines(file)
  const index = lines.read(1, modelIndex)
  const entries = index.operations
  const operations = pagesOf(
    entries.map(([, , id]) => id),
    at => lines.read(at + 2, operationModel),
  )
  const webhooks = pagesOf(index.webhooks, at => lines.read(entries.length + at + 2, webhookModel))
  const find = createRouter(entries)
  return {
    file,
    route: (method, path) => routeOf(find(method, path), operations.get),
    operation: operations.get,
    webhook: webhooks.get,
    listed: () => entries.map(listedOf),
    listedWebhooks: () => index.webhooks,
    operations: operations.all,
    webhooks: webhooks.all,
    errorOf: (operation, code) => errorOf(index, operation, code),
  }
}

interface Pages<Page> {
  readonly get: (id: string) => Page | undefined
  readonly all: () => readonly Page[]
}

/** Pages by their ids, each read once, when it is first asked for. */
function pagesOf<Page>(ids: readonly string[], read: (at: number) => Page): Pages<Page> {
  const places = new Map(ids.map((id, at) => [id, at]))
  const pages = new Map<number, Page>()
  const pageAt = (at: number): Page => {
    const page = pages.get(at) ?? read(at)
    pages.set(at, page)
    return page
  }
  return {
    get: id => {
      const at = places.get(id)
      return at === undefined ? undefined : pageAt(at)
    },
    all: () => ids.map((_, at) => pageAt(at)),
  }
}

function listedOf([method, path, id, prefix = '']: OperationEntry): ListedOperation {
  return { id, method: method.toUpperCase(), path: prefix + path }
}

function routeOf(
  found: FoundPath | undefined,
  operation: (id: string) => OperationModel | undefined,
): Route | undefined {
  if (found === undefined || found.kind === 'method-not-allowed') return found
  const candidates = found.candidates.flatMap(({ id, path }) => {
    const model = operation(id)
    return model === undefined ? [] : [{ kind: 'operation' as const, operation: model, path }]
  })
  return candidates.find(fitsNumbers) ?? candidates[0]
}

/** Of paths that differ in the names of their placeholders alone, one may take numbers only. */
function fitsNumbers({ operation, path }: Extract<Route, { kind: 'operation' }>): boolean {
  return operation.parameters.every(
    ({ in: place, name, schema }) =>
      place !== 'path' || schema.kind !== 'integer' || /^\d+$/.test(path[name] ?? ''),
  )
}

function errorOf(
  { commonErrors }: ModelIndex,
  operation: OperationModel,
  code: string,
): ErrorModel | undefined {
  const { commonErrors: scope } = operation
  const common = scope !== undefined && Object.hasOwn(commonErrors, scope) ? commonErrors[scope] : undefined
  const all = [...operation.errors, ...(common ?? [])]
  return all.find(error => error.code === code) ?? all.find(error => plain(error.code) === plain(code))
}

/** Pages of v2 write `SYSTEMERROR` and `SYSTEM_ERROR` for the same. */
function plain(code: string): string {
  return code.replaceAll('_', '').toUpperCase()
}
