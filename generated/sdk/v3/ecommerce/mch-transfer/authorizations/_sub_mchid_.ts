/** Generated from openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询二级商户转账授权: request */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询二级商户转账授权: response */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权时间 */
  authorize_time?: string
}

/** 查询二级商户转账授权: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户转账授权
 *
 * 按二级商户号看商家转账的授权办下来没有，发起转账之前确认。已授权时附`authorize_time`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
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
