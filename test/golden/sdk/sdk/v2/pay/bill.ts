/** Generated from openapi/v2/pay/bill.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** Title of v2/pay/bill: request */
export interface PostRequest {
  xml: PostRequestXml
}

export interface PostRequestXml {
  appid: string
  nonce_str?: string
  sign?: string
}

/** Title of v2/pay/bill: response */
export type PostResponse = StreamResponse

/** Title of v2/pay/bill: what a failure answers */
export interface PostError {
  return_code: 'FAIL' | (string & {})
  count?: number
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v2/pay/bill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/bill',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  nonceless: true,
  response: {
    kind: 'error-only',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    numbers: ['/count'],
  },
})

/**
 * Title of v2/pay/bill
 * @example
 * ```ts
 * const answer = await post(client, { xml: { appid: '…' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}
