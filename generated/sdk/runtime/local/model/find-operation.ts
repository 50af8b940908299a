import { nearestName } from '../../chain/nearest-name.js'
import type { OperationModel } from './page-model.js'
import type { ListedOperation, LocalModel } from './read-model.js'

/** What the words of a call lead to. */
export type FoundOperation =
  | {
      readonly kind: 'operation'
      readonly operation: OperationModel
      /** Values of placeholders that the path itself holds. */
      readonly path: Readonly<Record<string, string>>
      /** The query behind the path. */
      readonly query: Readonly<Record<string, string>>
    }
  /** The path has several methods, and none was named. */
  | { readonly kind: 'methods'; readonly operations: readonly ListedOperation[] }
  /** A method and a path that no page has; the nearest that one has. */
  | {
      readonly kind: 'unknown'
      readonly method?: string
      readonly path: string
      readonly query: Readonly<Record<string, string>>
      readonly nearest?: ListedOperation
    }
  /** No path: words to look for. */
  | { readonly kind: 'words'; readonly words: readonly string[] }

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/**
 * Finds an operation by `POST /v3/…` with placeholders or their values, a whole URL, the path of its page
 * (`v3/pay/transactions/jsapi`), or its id.
 */
export function findOperation(model: LocalModel, text: string): FoundOperation {
  const words = text.trim().split(/\s+/)
  const [first = ''] = words
  const isMethod = methods.includes(first.toUpperCase())
  const method = isMethod ? first.toUpperCase() : undefined
  const [place = '', ...more] = isMethod ? words.slice(1) : words
  if (more.length > 0 || !place.includes('/'))
    return { kind: 'words', words: words.map(word => word.toLowerCase()) }
  return findPlace(model, method, place)
}

function findPlace(model: LocalModel, method: string | undefined, place: string): FoundOperation {
  const [named = '', id] = /^([^#]*)#([a-z]+)$/.exec(place)?.slice(1) ?? [place]
  const wanted = method ?? id?.toUpperCase()
  const [path = '', search = ''] = splitQuery(withoutHost(named))
  const query = Object.fromEntries(new URLSearchParams(search))
  const found = wanted === undefined ? withAnyMethod(model, path) : withMethod(model, wanted, path)
  if (found.length === 1 && found[0] !== undefined) return { kind: 'operation', ...found[0], query }
  if (found.length > 1)
    return { kind: 'methods', operations: found.map(({ operation }) => listedOf(operation)) }
  const nearest = nearestOperation(model, wanted, path)
  return {
    kind: 'unknown',
    path,
    query,
    ...(wanted === undefined ? {} : { method: wanted }),
    ...(nearest === undefined ? {} : { nearest }),
  }
}

type Match = Pick<Extract<FoundOperation, { kind: 'operation' }>, 'operation' | 'path'>

function withAnyMethod(model: LocalModel, path: string): readonly Match[] {
  const found = methods.flatMap(method => withMethod(model, method, path))
  return found.filter(
    ({ operation }, at) => found.findIndex(each => each.operation.id === operation.id) === at,
  )
}

function withMethod(model: LocalModel, method: string, path: string): readonly Match[] {
  const page = model.operation(`${path.replace(/^\//, '')}#${method.toLowerCase()}`)
  if (page !== undefined) return [{ operation: page, path: {} }]
  const route = model.route(method, path.startsWith('/') ? path : `/${path}`)
  if (route?.kind !== 'operation') return []
  // The path may be written with its placeholders.
  const values = Object.entries(route.path).filter(([, value]) => !/^\{.*\}$/.test(value))
  return [{ operation: route.operation, path: Object.fromEntries(values) }]
}

function nearestOperation(
  model: LocalModel,
  method: string | undefined,
  path: string,
): ListedOperation | undefined {
  const wanted = `/${path.replace(/^\//, '')}`
  const listed = model.listed()
  const meant = nearestName(
    wanted,
    listed.map(each => each.path),
  )
  const named = listed.filter(each => each.path === meant)
  return named.find(each => each.method === method) ?? named[0] ?? byPage(listed, path)
}

function byPage(listed: readonly ListedOperation[], path: string): ListedOperation | undefined {
  const pages = listed.map(({ id }) => pageOf(id))
  const meant = nearestName(path.replace(/^\//, ''), pages)
  return listed.find(({ id }) => pageOf(id) === meant)
}

function pageOf(id: string): string {
  return id.slice(0, id.lastIndexOf('#'))
}

function listedOf({ id, method, path }: OperationModel): ListedOperation {
  return { id, method: method.toUpperCase(), path }
}

function withoutHost(place: string): string {
  return /^https?:\/\//.test(place) ? place.replace(/^https?:\/\/[^/]+/, '') : place
}

function splitQuery(place: string): readonly [string, string] {
  const at = place.indexOf('?')
  return at < 0 ? [place, ''] : [place.slice(0, at), place.slice(at + 1)]
}
