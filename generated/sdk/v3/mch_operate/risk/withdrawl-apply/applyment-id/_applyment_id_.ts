/** 由openapi/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按微信申请单号查询已注销商户提现：请求 */
export interface GetRequest {
  /** 微信支付提现申请单号 */
  applyment_id: string
}

/** 按微信申请单号查询已注销商户提现：应答 */
export interface GetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: GetResponseWithdrawlApply
}

/** 按微信申请单号查询已注销商户提现：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseWithdrawlApply {
  /** 微信支付提现申请单号 */
  applyment_id: string
  /** 商户提现申请单号 */
  out_request_no: string
  /** 申请单状态 */
  state: string
  /** 失败原因 */
  fail_reason?: string
  /** 最后更新时间 */
  modify_time?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}',
  pathParameters: ['applyment_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信申请单号查询已注销商户提现
 *
 * 按微信给的`applyment_id`跟进注销商户的余额提现：批了没有、钱出了没有，失败看`fail_reason`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
 * @example
 * ```ts
 * const answer = await get(client, { applyment_id: 'APPLYMENT20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_`。 */
export interface PageMethods {
  /**
   * 按微信申请单号查询已注销商户提现
   *
   * 按微信给的`applyment_id`跟进注销商户的余额提现：批了没有、钱出了没有，失败看`fail_reason`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
   * @example
   * ```ts
   * const answer = await client.v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_.get({
   *   applyment_id: 'APPLYMENT20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
