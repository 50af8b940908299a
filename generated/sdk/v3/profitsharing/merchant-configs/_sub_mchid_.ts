/** 由openapi/v3/profitsharing/merchant-configs/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询最大分账比例：请求 */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询最大分账比例：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 最大分账比例，以万分之一为单位，2000即20% */
  max_ratio: number
}

/** 查询最大分账比例：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
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

/** 客户端上的页面：`client.v3.profitsharing.merchantConfigs._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询最大分账比例
   *
   * 查询子商户允许服务商分账的最大比例，分账合计不能超过它。
   *
   * 比例由子商户授权时确定，单位是万分之一。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.merchantConfigs._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
