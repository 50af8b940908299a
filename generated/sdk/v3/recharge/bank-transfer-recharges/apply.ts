/** 由openapi/v3/recharge/bank-transfer-recharges/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请银行转账充值：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户充值单号 */
  out_recharge_no: string
  /**
   * 充值场景
   * `NORMAL_BANK_TRANSFER` 枚举值
   */
  recharge_scene: 'NORMAL_BANK_TRANSFER'
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值金额 */
  recharge_amount: PostRequestJsonRechargeAmount
}

/** 申请银行转账充值：应答 */
export interface PostResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: PostResponseTransferInAccount
}

/** 申请银行转账充值：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonRechargeAmount {
  /** 总金额 */
  amount?: number | undefined
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostResponseTransferInAccount {
  /** 开户银行名称 */
  bank_name?: string
  /** 开户银行省市编码 */
  bank_address_code?: string
  /** 开户银行行号 */
  bank_code?: string
  /** 银行账户名称 */
  bank_account_name?: string
  /** 银行账号 */
  bank_account_no?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/recharge/bank-transfer-recharges/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/recharge/bank-transfer-recharges/apply',
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
 * 申请银行转账充值
 *
 * 商户往自己的基本、运营或手续费账户充值时，先申请一个收款银行账号，再到银行汇款。返回里有户名、账号、行号，充值金额单位为分。
 *
 * 申请成功只是拿到了账号，款项汇到才会入账；重试沿用同一个`out_recharge_no`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_recharge_no: 'RECHARGE20260801000137',
 *     recharge_scene: 'NORMAL_BANK_TRANSFER',
 *     account_type: 'BASIC',
 *     recharge_amount: { amount: 500000, currency: 'CNY' },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'out_recharge_no', required: true, schema: { kind: 'string' } },
      {
        name: 'recharge_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'NORMAL_BANK_TRANSFER' }] },
      },
      {
        name: 'account_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }] },
      },
      {
        name: 'recharge_amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'amount', schema: { kind: 'number' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.recharge.bankTransferRecharges.apply`。 */
export interface PageMethods {
  /**
   * 申请银行转账充值
   *
   * 商户往自己的基本、运营或手续费账户充值时，先申请一个收款银行账号，再到银行汇款。返回里有户名、账号、行号，充值金额单位为分。
   *
   * 申请成功只是拿到了账号，款项汇到才会入账；重试沿用同一个`out_recharge_no`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
   * @example
   * ```ts
   * const answer = await client.v3.recharge.bankTransferRecharges.apply.post({
   *   json: {
   *     out_recharge_no: 'RECHARGE20260801000137',
   *     recharge_scene: 'NORMAL_BANK_TRANSFER',
   *     account_type: 'BASIC',
   *     recharge_amount: { amount: 500000, currency: 'CNY' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
