/** 由openapi/v3/merchant-service/complaints/{transaction_id}/negotiation-historys.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询投诉协商历史（旧版）：请求 */
export interface GetRequest {
  /** 微信支付订单号 */
  transaction_id: string
}

/** 查询投诉协商历史（旧版）：应答 */
export interface GetResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: GetResponseComplaintNegotiationHistory[]
}

/**
 * 查询投诉协商历史（旧版）：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseComplaintNegotiationHistory {
  /** 操作人 */
  operate_user: string
  /** 操作时间 */
  operate_time: string
  /** 操作类型 */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'CREATE_COMPLAINT_BY_PLATFORM'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_CONFIRM_COMPLAINT'
    | 'SELLER_REFUND'
    | 'MERCHANT_LAUNCH_CONFIRM_PROCESS'
    | 'USER_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'RESPONSE_BY_PLATFORM'
    | 'CONTINUE_COMPLAINT_BY_PLATFORM'
    | 'CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE'
    | 'SELLER_REFUND_SYSTEM_MESSAGE'
    | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'
    | (string & {})
  /** 操作内容 */
  operate_details?: string
  /** 协商历史图片凭证 */
  image_list?: string[]
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-service/complaints/{transaction_id}/negotiation-historys#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-service/complaints/{transaction_id}/negotiation-historys',
  pathParameters: ['transaction_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询投诉协商历史（旧版）
 *
 * 凭微信支付订单号列出一笔投诉里谁在何时说了什么、附了哪些图，回复之前先看清来龙去脉。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
 * @deprecated `2021-01-08`起下线，新的协商历史见这里，本页仅供查阅存量代码。 请改用查询投诉协商历史（`v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get`）。
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { transaction_id: '4200002026080112300000000042' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.merchantService.complaints._transaction_id_.negotiationHistorys`。 */
export interface PageMethods {
  /**
   * 查询投诉协商历史（旧版）
   *
   * 凭微信支付订单号列出一笔投诉里谁在何时说了什么、附了哪些图，回复之前先看清来龙去脉。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
   * @deprecated `2021-01-08`起下线，新的协商历史见这里，本页仅供查阅存量代码。 请改用查询投诉协商历史（`v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get`）。
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaints._transaction_id_.negotiationHistorys.get({
   *   transaction_id: '4200002026080112300000000042',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
