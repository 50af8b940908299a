/** 由openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 新增支付有礼活动发券商户号：请求 */
export interface PostRequest {
  /** 活动id */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 发券商户号 */
  merchant_id_list: readonly string[]
  /** 请求业务单据号 */
  add_request_no: string
}

/** 新增支付有礼活动发券商户号：应答 */
export interface PostResponse {
  /** 活动id */
  activity_id?: string
  /** 添加时间 */
  add_time?: string
  /** 未过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: PostResponseInvalidMerchantIdList[]
}

/**
 * 新增支付有礼活动发券商户号：错误码
 *
 * - `INVALID_REQUEST` (400): 不合支付有礼的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对发券商户号
 * - `NO_AUTH` (403): 商户未被授权，到商户平台核对授权
 * - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在或不可用，核对编号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostResponseInvalidMerchantIdList {
  /** 商户号 */
  mchid?: string
  /** 无效原因 */
  invalid_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add',
  pathParameters: ['activity_id'],
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
 * 新增支付有礼活动发券商户号
 *
 * 活动进行中扩大范围，加入更多发券商户号。不合规的列在`invalid_merchant_id_list`，写明原因，其余照常加入。
 *
 * 重试沿用`add_request_no`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466735)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   activity_id: '10028001',
 *   json: { merchant_id_list: ['1900012345'], add_request_no: 'ADD20260801000137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'merchant_id_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'add_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add`。 */
export interface PageMethods {
  /**
   * 新增支付有礼活动发券商户号
   *
   * 活动进行中扩大范围，加入更多发券商户号。不合规的列在`invalid_merchant_id_list`，写明原因，其余照常加入。
   *
   * 重试沿用`add_request_no`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466735)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add.post({
   *   activity_id: '10028001',
   *   json: { merchant_id_list: ['1900012345'], add_request_no: 'ADD20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
