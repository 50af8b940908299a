/** Generated from openapi/v3/profitsharing/merchant-configs/{sub_mchid}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询最大分账比例: request */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询最大分账比例: response */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 最大分账比例，以万分之一为单位，2000即20% */
  max_ratio: number
}

/** 查询最大分账比例: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/profitsharing/merchant-configs/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/profitsharing/merchant-configs/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询最大分账比例
 *
 * 查询子商户允许服务商分账的最大比例，分账合计不能超过它。
 *
 * 比例由子商户授权时确定，单位是万分之一。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))
