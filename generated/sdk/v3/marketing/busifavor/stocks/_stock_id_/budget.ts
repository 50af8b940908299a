/** 由openapi/v3/marketing/busifavor/stocks/{stock_id}/budget.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 修改批次预算：请求 */
export interface PatchRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 目标批次最大发放个数 */
  target_max_coupons?: number | undefined
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number | undefined
  /** 当前批次最大发放个数 */
  current_max_coupons?: number | undefined
  /** 当前单天发放上限个数 */
  current_max_coupons_by_day?: number | undefined
  /** 修改预算请求单据号 */
  modify_budget_request_no: string
}

/** 修改批次预算：应答 */
export interface PatchResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number
}

/**
 * 修改批次预算：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，换单号或沿用原参数
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type PatchErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465809)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716855)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717476)
 * @throws {ApiError} 错误码见{@link PatchErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'target_max_coupons', schema: { kind: 'integer' } },
      { name: 'target_max_coupons_by_day', schema: { kind: 'integer' } },
      { name: 'current_max_coupons', schema: { kind: 'integer' } },
      { name: 'current_max_coupons_by_day', schema: { kind: 'integer' } },
      { name: 'modify_budget_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.stocks._stock_id_.budget`。 */
export interface PageMethods {
  /**
   * 修改批次预算
   *
   * 调整批次的发放总数上限或单日发放上限。每次调整还要附上调整前的当前值，以免两处同时修改。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465809)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716855)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717476)
   * @throws {ApiError} 错误码见{@link PatchErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.stocks._stock_id_.budget.patch({
   *   stock_id: '1288000000000731',
   *   json: { modify_budget_request_no: 'YS202608010002' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
