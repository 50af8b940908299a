/** Generated from openapi/v3/odd/things.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  EmptyResponse,
  OperationDescriptor,
} from '../../runtime/index.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** Title of v3/odd/things: request */
export type GetRequest = EmptyRequest

/** Nothing */
export type GetResponse = EmptyResponse

/** Title of v3/odd/things: request */
export interface PostRequest {
  query: PostRequestQuery
}

export interface PostRequestQuery {
  offset: number
}

/** Nothing */
export type PostResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/things#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/odd/things',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/things
 * @example
 * ```ts
 * await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/things#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/odd/things',
  queryParameters: ['offset'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/things
 * @example
 * ```ts
 * await post(client, { query: { offset: 0 } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  query: [{ name: 'offset', required: true, schema: { kind: 'integer' } }],
}))

/** The page on a client: `client.v3.odd.things`. */
export interface PageMethods {
  /**
   * Title of v3/odd/things
   * @example
   * ```ts
   * await client.v3.odd.things.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * Title of v3/odd/things
   * @example
   * ```ts
   * await client.v3.odd.things.post({ query: { offset: 0 } })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
