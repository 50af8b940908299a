/** 由openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 关闭二级商户充值：请求 */
export interface PostRequest {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 声明请求的查询参数 */
  query: PostRequestQuery
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 关闭二级商户充值：应答 */
export interface PostResponse {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: PostResponseRechargeAmount
  /** 转账充值的付款信息 */
  bank_transfer_info?: PostResponseBankTransferInfo
  /** 扫码充值的付款信息 */
  qr_recharge_info?: PostResponseQrRechargeInfo
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: PostResponseOnlineBankRechargeInfo
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}

/** 关闭二级商户充值：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseRechargeAmount {
  /** 总金额，单位为分 */
  amount?: number
  /** 货币类型 */
  currency?: string
}

export interface PostResponseBankTransferInfo {
  /** 转入的银行流水单号 */
  bill_no?: string
  /** 转账充值附言 */
  memo?: string
  /** 银行转账退回时间 */
  return_time?: string
  /** 银行转账退回原因 */
  return_reason?: string
  /** 开户银行名称 */
  bank_name?: string
  /** 银行卡号后四位 */
  bank_card_tail?: string
  /** 银行账户名称 */
  bank_account_name?: string
}

export interface PostResponseQrRechargeInfo {
  /** 用户OpenID */
  openid?: string
  /** 员工类型 */
  employee_type?: 'ADMIN' | 'STAFF' | (string & {})
}

export interface PostResponseOnlineBankRechargeInfo {
  /** 银行交易订单号 */
  bill_no?: string
  /** 网银充值退回时间 */
  return_time?: string
  /** 网银充值退回原因 */
  return_reason?: string
  /** 开户银行名称 */
  bank_name?: string
  /** 网银类型 */
  online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
  /** 银行卡号后四位 */
  bank_card_tail?: string
  /** 银行账户名称 */
  bank_account_name?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close',
  pathParameters: ['out_recharge_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 关闭二级商户充值
 *
 * 充值单7天没付款会自动关闭；要提前作废或换单重来时用它，免得同一笔钱充两次。成功后`recharge_state`为`CLOSED`，并带回`close_time`。
 *
 * 转账类充值的钱可能正在路上，关单前先查一次状态。
 *
 * 后续通知：
 *
 * - 收付通充值关闭通知(RECHARGE.CLOSED)（`webhooks/v3/RECHARGE.CLOSED`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_recharge_no: 'RECHARGE20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_recharge_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close`。 */
export interface PageMethods {
  /**
   * 关闭二级商户充值
   *
   * 充值单7天没付款会自动关闭；要提前作废或换单重来时用它，免得同一笔钱充两次。成功后`recharge_state`为`CLOSED`，并带回`close_time`。
   *
   * 转账类充值的钱可能正在路上，关单前先查一次状态。
   *
   * 后续通知：
   *
   * - 收付通充值关闭通知(RECHARGE.CLOSED)（`webhooks/v3/RECHARGE.CLOSED`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close.post({
   *   out_recharge_no: 'RECHARGE20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
