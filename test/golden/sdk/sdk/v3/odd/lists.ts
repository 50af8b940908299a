/** Generated from openapi/v3/odd/lists.md. Changes are lost: edit the page. */
import type {
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
  UnclearPromise,
} from '../../runtime/index.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** Title of v3/odd/lists: request */
export interface GetRequest {
  query?: GetRequestQuery | undefined
}

export interface GetRequestQuery {
  offset?: number | undefined
  limit?: number | undefined
}

/** Title of v3/odd/lists: response */
export interface GetResponse {
  'da-ta'?: GetResponseDaTa[]
  total_count: number
}

/** Title of v3/odd/lists: request */
export interface PostRequest {
  json: PostRequestJson
}

export interface PostRequestJson {
  page_index: string
}

/** Title of v3/odd/lists: response */
export interface PostResponse {
  data?: string[]
}

/** Title of v3/odd/lists: request */
export interface DeleteRequest {
  query?: DeleteRequestQuery | undefined
}

export interface DeleteRequestQuery {
  offset?: number | undefined
}

/** Title of v3/odd/lists: response */
export interface DeleteResponse {
  [key: `refund_id_${number}`]: string
}

export interface GetResponseDaTa {
  id: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/lists#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/odd/lists',
  queryParameters: ['offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'da-ta',
    total: 'total_count',
    next: '/links/a~1b',
  },
})

/**
 * Title of v3/odd/lists
 *
 * Answers in pages: `paginate(get, client, request)` goes through all elements of `da-ta`.
 * @example
 * ```ts
 * const answer = await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): PagedPromise<GetResponse, 'da-ta'> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/lists#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/odd/lists',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/json/page_index',
    text: true,
    items: 'data',
  },
})

/**
 * Title of v3/odd/lists
 *
 * Answers in pages: `paginate(post, client, request)` goes through all elements of `data`. Give `json.page_index` of the first page: the tables do not say whether it is 0 or 1.
 * @example
 * ```ts
 * const answer = await post(client, { json: { page_index: '…' } })
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): PagedPromise<PostResponse, 'data'> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'page_index', required: true, schema: { kind: 'string' } }] },
}))

/** What the client needs to know of the operation below. */
export const deleteOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/lists#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/odd/lists',
  queryParameters: ['offset'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    numbered: ['/refund_id_$n'],
  },
  paging: {
    form: 'unclear',
    position: '/query/offset',
    reason: 'numbered-fields',
  },
})

/**
 * Title of v3/odd/lists
 * @example
 * ```ts
 * const answer = await delete_(client)
 * ```
 */
function delete_(
  client: Caller,
  request: DeleteRequest = {},
  options?: CallOptions,
): UnclearPromise<DeleteResponse, 'numbered-fields'> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  query: [{ name: 'offset', schema: { kind: 'integer' } }],
}))

/** The page on a client: `client.v3.odd.lists`. */
export interface PageMethods {
  /**
   * Title of v3/odd/lists
   *
   * Answers in pages: `paginate(client.v3.odd.lists.get, request)` goes through all elements of `da-ta`.
   * @example
   * ```ts
   * const answer = await client.v3.odd.lists.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'da-ta'>
  /**
   * Title of v3/odd/lists
   *
   * Answers in pages: `paginate(client.v3.odd.lists.post, request)` goes through all elements of `data`. Give `json.page_index` of the first page: the tables do not say whether it is 0 or 1.
   * @example
   * ```ts
   * const answer = await client.v3.odd.lists.post({ json: { page_index: '…' } })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): PagedPromise<PostResponse, 'data'>
  /**
   * Title of v3/odd/lists
   * @example
   * ```ts
   * const answer = await client.v3.odd.lists.delete()
   * ```
   */
  delete(request?: DeleteRequest, options?: CallOptions): UnclearPromise<DeleteResponse, 'numbered-fields'>
}
