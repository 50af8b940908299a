/** Generated from openapi/v3/platsolution/ecommerce/recharges/apply.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请二级商户充值: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /**
   * 充值场景
   * `ECOMMERCE_DEPOSIT` | `ECOMMERCE_PAYMENT` 枚举值之一
   */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /**
   * 充值入账账户
   * `DEPOSIT` | `OPERATION` 枚举值之一
   */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值金额 */
  recharge_amount: PostRequestJsonRechargeAmount
  /** 商户回调地址 */
  notify_url?: string
  /**
   * 可用充值渠道列表
   * `BANK_TRANSFER` | `QR_RECHARGE` | `ONLINE_BANK` 枚举值之一
   */
  available_recharge_channels?: readonly ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[]
  /** 充值备注 */
  remark?: string
}

/** 申请二级商户充值: response */
export interface PostResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值链接 */
  recharge_url: string
}

/** 申请二级商户充值: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonRechargeAmount {
  /** 总金额 */
  amount?: number
  /** 货币类型 */
  currency?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/recharges/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/recharges/apply',
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
 * 申请二级商户充值
 *
 * 平台为二级商户的保证金或运营账户开一张充值单，拿到`recharge_url`再去付款。金额单位为分；`out_recharge_no`由平台生成，超时重试时不换号。
 *
 * 拿到充值链接时钱还没到账，入账与否以充值通知或查询得到的`recharge_state`为准。
 *
 * Notices that follow:
 *
 * - 收付通充值成功通知(RECHARGE.SUCCESS) (`webhooks/v3/RECHARGE.SUCCESS`), sent to `json.notify_url`
 * - 收付通充值关闭通知(RECHARGE.CLOSED) (`webhooks/v3/RECHARGE.CLOSED`), sent to `json.notify_url`
 * - 收付通充值资金退回通知(RECHARGE.FUND_RETURNED) (`webhooks/v3/RECHARGE.FUND_RETURNED`), sent to `json.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     out_recharge_no: 'RECHARGE20260801000137',
 *     recharge_scene: 'ECOMMERCE_DEPOSIT',
 *     account_type: 'DEPOSIT',
 *     recharge_amount: {},
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_recharge_no', required: true, schema: { kind: 'string' } },
      {
        name: 'recharge_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ECOMMERCE_DEPOSIT' }, { value: 'ECOMMERCE_PAYMENT' }] },
      },
      {
        name: 'account_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'DEPOSIT' }, { value: 'OPERATION' }] },
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
      { name: 'notify_url', schema: { kind: 'string' } },
      {
        name: 'available_recharge_channels',
        schema: {
          kind: 'array',
          items: {
            kind: 'string',
            enum: [{ value: 'BANK_TRANSFER' }, { value: 'QR_RECHARGE' }, { value: 'ONLINE_BANK' }],
          },
        },
      },
      { name: 'remark', schema: { kind: 'string' } },
    ],
  },
}))
