/** 由openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询二级商户转账授权：请求 */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询二级商户转账授权：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权时间 */
  authorize_time?: string
}

/** 查询二级商户转账授权：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.mchTransfer.authorizations._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询二级商户转账授权
   *
   * 按二级商户号看商家转账的授权办下来没有，发起转账之前确认。已授权时附`authorize_time`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.mchTransfer.authorizations._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
