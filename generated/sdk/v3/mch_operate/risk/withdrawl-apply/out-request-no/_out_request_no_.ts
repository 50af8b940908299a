/** 由openapi/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商户申请单号查询已注销商户提现：请求 */
export interface GetRequest {
  /** 商户提现申请号 */
  out_request_no: string
}

/** 按商户申请单号查询已注销商户提现：应答 */
export interface GetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: GetResponseWithdrawlApply
}

/** 按商户申请单号查询已注销商户提现：错误码 */
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
  id: 'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}',
  pathParameters: ['out_request_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户申请单号查询已注销商户提现
 *
 * 提交提现申请没得到答复时，用自己的`out_request_no`确认有没有收下，再看审批和出款走到哪里。返回结构包在`withdrawl_apply`里。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
 * @example
 * ```ts
 * const answer = await get(client, { out_request_no: 'RQ202608010001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_request_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.mch_operate.risk.withdrawlApply.outRequestNo._out_request_no_`。 */
export interface PageMethods {
  /**
   * 按商户申请单号查询已注销商户提现
   *
   * 提交提现申请没得到答复时，用自己的`out_request_no`确认有没有收下，再看审批和出款走到哪里。返回结构包在`withdrawl_apply`里。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
   * @example
   * ```ts
   * const answer = await client.v3.mch_operate.risk.withdrawlApply.outRequestNo._out_request_no_.get({
   *   out_request_no: 'RQ202608010001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
