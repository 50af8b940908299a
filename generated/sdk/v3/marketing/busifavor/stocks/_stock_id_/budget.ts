/** Generated from openapi/v3/marketing/busifavor/stocks/{stock_id}/budget.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 修改批次预算: request */
export interface PatchRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 目标批次最大发放个数 */
  target_max_coupons?: number
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number
  /** 当前批次最大发放个数 */
  current_max_coupons?: number
  /** 当前单天发放上限个数 */
  current_max_coupons_by_day?: number
  /** 修改预算请求单据号 */
  modify_budget_request_no: string
}

/** 修改批次预算: response */
export interface PatchResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number
}

/** What the client needs to know of the operation below. */
export const patchOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/busifavor/stocks/{stock_id}/budget#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/budget',
  pathParameters: ['stock_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 修改批次预算
 *
 * 调整批次的发放总数上限或单日发放上限。每次调整还要附上调整前的当前值，以免两处同时修改。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465809)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716855)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717476)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   stock_id: '1288000000000731',
 *   json: { modify_budget_request_no: 'YS202608010002' },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}
