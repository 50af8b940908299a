import type { ApiResponse, Caller, PagedPromise } from '../../../templates/runtime/caller.js'
import { createApiPromise } from '../../../templates/runtime/client/api-promise.js'
import { call } from '../../../templates/runtime/client/call.js'
import type { CallOptions } from '../../../templates/runtime/client/call-options.js'
import { declared } from '../../../templates/runtime/client/declared.js'
import type {
  FollowedPaging,
  OperationDescriptor,
  PagingDescriptor,
} from '../../../templates/runtime/index.js'

/** The request of a list. */
export interface ListRequest {
  readonly query?: Readonly<Record<string, unknown>>
  readonly json?: Readonly<Record<string, unknown>>
}

/** Everything that an answer may have. */
export interface ListAnswer {
  readonly data?: readonly string[]
  readonly total_count?: number
  readonly offset?: number
  readonly limit?: number
  readonly links?: { readonly next?: string }
  readonly next_page_token?: string
  readonly has_more?: boolean
}

/** A function as the generator writes it, for any paging. */
export function listFunction(paging: PagingDescriptor | undefined) {
  const operation: OperationDescriptor = {
    id: 'v3/list#get',
    protocol: 'v3',
    method: 'GET',
    path: '/v3/list',
    queryParameters: ['offset', 'limit', 'page_token'],
    response: { kind: 'object', status: 200, mediaType: 'application/json' },
    ...(paging === undefined ? {} : { paging }),
  }
  return (
    client: Caller,
    request: ListRequest = {},
    options?: CallOptions,
  ): PagedPromise<ListAnswer, 'data'> => call(client, operation, request, options)
}

/** What a request asks for, and the options of its call. */
export interface Asked {
  readonly request: ListRequest
  readonly options: CallOptions | undefined
}

/** A client whose calls are answered here; `asked` are its requests so far. */
export function answeredBy(
  answer: (request: ListRequest, at: number) => object,
): Caller & { readonly asked: Asked[] } {
  const asked: Asked[] = []
  return {
    asked,
    request<Output>(_: OperationDescriptor, request: object, options?: CallOptions) {
      const own = declared<ListRequest>(request)
      asked.push({ request: own, options })
      const at = asked.length - 1
      return createApiPromise<Output>(async () => response(declared<Output>(answer(own, at))))
    },
  }
}

function response<Output>(data: Output): ApiResponse<Output> {
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  return { data, status: 200, headers: new Headers(), requestId: 'request-1', bytes }
}

/** A way in which a service answers a list in pages. */
export interface ListForm {
  readonly paging: FollowedPaging
  /** The answer to a request; `size` elements stand on a page unless the request asks for fewer. */
  readonly answer: (all: readonly string[], size: number, request: ListRequest) => ListAnswer
  /** Requests beyond those that have elements. */
  readonly extra: 'none' | 'one-when-full' | 'one'
}

const counted: FollowedPaging = { form: 'offset', position: '/query/offset', first: 0, items: 'data' }
const paged: FollowedPaging = { ...counted, form: 'page' }
const total = { total: 'total_count' }
const echo = { answeredPosition: 'offset', answeredSize: 'limit' }
const { first: _first, ...unstated } = counted
const { first: _page, ...unstatedPage } = paged

interface Part {
  readonly data: readonly string[]
  readonly total_count: number
  readonly offset: number
  readonly limit: number
}

function part(
  all: readonly string[],
  size: number,
  { query = {} }: ListRequest,
  unit: 'offset' | 'page',
  first = 0,
): Part {
  const limit = Math.min(size, numberOf(query.limit) ?? size)
  const offset = numberOf(query.offset) ?? first
  const start = (offset - first) * (unit === 'page' ? limit : 1)
  return { data: all.slice(start, start + limit), total_count: all.length, offset, limit }
}

function numberOf(value: unknown): number | undefined {
  return value === undefined ? undefined : Number(value)
}

function linked({ data, offset, total_count }: Part, limit: number): ListAnswer {
  const end = offset + data.length
  return end < total_count
    ? { data, links: { next: `/v3/list?limit=${limit}&offset=${end}#x` } }
    : { data, links: {} }
}

/** Every form, by its name. */
export const forms: Readonly<Record<string, ListForm>> = {
  'elements, total and echo': {
    paging: { ...counted, ...total, ...echo },
    answer: (all, size, request) => part(all, size, request, 'offset'),
    extra: 'none',
  },
  'elements from an unknown first, with echo': {
    paging: { ...unstated, ...total, ...echo },
    answer: (all, size, request) => part(all, size, request, 'offset', 1),
    extra: 'none',
  },
  'elements, total alone': {
    paging: { ...counted, ...total },
    answer: (all, size, request) => {
      const { data, total_count } = part(all, size, request, 'offset')
      return { data, total_count }
    },
    extra: 'none',
  },
  'elements, no total, echoed size': {
    paging: { ...counted, ...echo },
    answer: (all, size, request) => {
      const { total_count: _, ...answer } = part(all, size, request, 'offset')
      return answer
    },
    extra: 'one-when-full',
  },
  'elements alone': {
    paging: counted,
    answer: (all, size, request) => ({ data: part(all, size, request, 'offset').data }),
    extra: 'one',
  },
  'address of the next page': {
    paging: { ...unstated, next: '/links/next' },
    answer: (all, size, request) => linked(part(all, size, request, 'offset'), size),
    extra: 'none',
  },
  'elements and has_more': {
    paging: { ...counted, more: 'has_more' },
    answer: (all, size, request) => {
      const { data, offset } = part(all, size, request, 'offset')
      return { data, has_more: offset + data.length < all.length }
    },
    extra: 'none',
  },
  'pages from 0 with total': {
    paging: { ...paged, ...total },
    answer: (all, size, request) => {
      const { data, total_count } = part(all, size, request, 'page')
      return { data, total_count }
    },
    extra: 'none',
  },
  'pages from an unknown first, with echo': {
    paging: { ...unstatedPage, ...total, ...echo },
    answer: (all, size, request) => part(all, size, request, 'page', 1),
    extra: 'none',
  },
  'pages as text': {
    paging: { ...paged, ...total, text: true, first: 1 },
    answer: (all, size, request) => {
      const { data, total_count } = part(all, size, request, 'page', 1)
      return { data, total_count }
    },
    extra: 'none',
  },
  'marks of the service': {
    paging: { form: 'token', position: '/query/page_token', items: 'data', next: '/next_page_token' },
    answer: (all, size, { query = {} }) => {
      const start = query.page_token === undefined ? 0 : Number(String(query.page_token).slice(1))
      const end = start + size
      const next = end < all.length ? { next_page_token: `m${end}` } : {}
      return { data: all.slice(start, end), ...next }
    },
    extra: 'none',
  },
}

/** A list of that many elements. */
export function elements(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `e${at}`)
}

/** All that an iterable gives. */
export async function listOf<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of source) all.push(one)
  return all
}
