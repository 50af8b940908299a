/** 由openapi/v3/lovefeast/brands/{brand_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询爱心餐品牌信息：请求 */
export interface GetRequest {
  /** 品牌ID */
  brand_id: number
}

/** 查询爱心餐品牌信息：应答 */
export interface GetResponse {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count?: number
}

/** 查询爱心餐品牌信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/lovefeast/brands/{brand_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/lovefeast/brands/{brand_id}',
  pathParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询爱心餐品牌信息
 *
 * 在爱心餐页面展示品牌累计捐了多少、供了多少餐，凭品牌ID取`donate_count`与`consume_count`两个总数。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466619)
 * @example
 * ```ts
 * const answer = await get(client, { brand_id: 120344 })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'brand_id', required: true, schema: { kind: 'integer' } }],
}))

/** 客户端上的页面：`client.v3.lovefeast.brands._brand_id_`。 */
export interface PageMethods {
  /**
   * 查询爱心餐品牌信息
   *
   * 在爱心餐页面展示品牌累计捐了多少、供了多少餐，凭品牌ID取`donate_count`与`consume_count`两个总数。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466619)
   * @example
   * ```ts
   * const answer = await client.v3.lovefeast.brands._brand_id_.get({ brand_id: 120344 })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
