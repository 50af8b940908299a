/** Generated from openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询小店活动门店详情: request */
export interface GetRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店编码 */
  store_code: string
}

/** 查询小店活动门店详情: response */
export interface GetResponse {
  /** 门店编码 */
  store_code?: string
  /** 门店名称 */
  store_name?: string
}

/** 查询小店活动门店详情: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384437)
 * @example
 * ```ts
 * const answer = await get(client, { brand_id: '120344', store_code: 'SHOP-0137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    { name: 'store_code', required: true, schema: { kind: 'string' } },
  ],
}))
