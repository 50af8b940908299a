/** 由openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询小店活动门店详情：请求 */
export interface GetRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店编码 */
  store_code: string
}

/** 查询小店活动门店详情：应答 */
export interface GetResponse {
  /** 门店编码 */
  store_code?: string
  /** 门店名称 */
  store_name?: string
}

/** 查询小店活动门店详情：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}',
  pathParameters: ['brand_id', 'store_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询小店活动门店详情
 *
 * 用品牌ID加门店编码确认一家门店在不在活动里、登记的名称对不对。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384437)
 * @example
 * ```ts
 * const answer = await get(client, { brand_id: '120344', store_code: 'SHOP-0137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    { name: 'store_code', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_`。 */
export interface PageMethods {
  /**
   * 查询小店活动门店详情
   *
   * 用品牌ID加门店编码确认一家门店在不在活动里、登记的名称对不对。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384437)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_.get({
   *   brand_id: '120344',
   *   store_code: 'SHOP-0137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
