/** 由openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询二级商户充值结果：请求 */
export interface GetRequest {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询二级商户充值结果：应答 */
export interface GetResponse {
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
  recharge_amount: GetResponseRechargeAmount
  /** 转账充值的付款信息 */
  bank_transfer_info?: GetResponseBankTransferInfo
  /** 扫码充值的付款信息 */
  qr_recharge_info?: GetResponseQrRechargeInfo
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: GetResponseOnlineBankRechargeInfo
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}

/** 查询二级商户充值结果：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRechargeAmount {
  /** 总金额，单位为分 */
  amount?: number
  /** 货币类型 */
  currency?: string
}

export interface GetResponseBankTransferInfo {
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

export interface GetResponseQrRechargeInfo {
  /** 用户OpenID */
  openid?: string
  /** 员工类型 */
  employee_type?: 'ADMIN' | 'STAFF' | (string & {})
}

export interface GetResponseOnlineBankRechargeInfo {
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
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}',
  pathParameters: ['out_recharge_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户充值结果
 *
 * 按`out_recharge_no`加`sub_mchid`看充值进度，`RECHARGING`表示还在途中，`SUCCESS`与`CLOSED`不再变化。扫码3分钟内入账，银行转账一般10分钟左右，央行系统休整时段与节假日会更晚。
 *
 * 渠道不同，付款信息所在的对象也不同：扫码、转账、网银三者只返回其一；银行退回的要看`return_reason`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_recharge_no: 'RECHARGE20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_recharge_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_`。 */
export interface PageMethods {
  /**
   * 查询二级商户充值结果
   *
   * 按`out_recharge_no`加`sub_mchid`看充值进度，`RECHARGING`表示还在途中，`SUCCESS`与`CLOSED`不再变化。扫码3分钟内入账，银行转账一般10分钟左右，央行系统休整时段与节假日会更晚。
   *
   * 渠道不同，付款信息所在的对象也不同：扫码、转账、网银三者只返回其一；银行退回的要看`return_reason`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.get({
   *   out_recharge_no: 'RECHARGE20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
