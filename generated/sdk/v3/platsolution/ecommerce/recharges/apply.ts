/** 由openapi/v3/platsolution/ecommerce/recharges/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请二级商户充值：请求 */
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
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值金额 */
  recharge_amount: PostRequestJsonRechargeAmount
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 可用充值渠道列表 */
  available_recharge_channels?: readonly ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[] | undefined
  /** 充值备注 */
  remark?: string | undefined
}

/** 申请二级商户充值：应答 */
export interface PostResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值链接 */
  recharge_url: string
}

/** 申请二级商户充值：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonRechargeAmount {
  /** 总金额 */
  amount?: number | undefined
  /** 货币类型 */
  currency?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
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
 * 后续通知：
 *
 * - 收付通充值成功通知(RECHARGE.SUCCESS)（`webhooks/v3/RECHARGE.SUCCESS`），发往`json.notify_url`
 * - 收付通充值关闭通知(RECHARGE.CLOSED)（`webhooks/v3/RECHARGE.CLOSED`），发往`json.notify_url`
 * - 收付通充值资金退回通知(RECHARGE.FUND_RETURNED)（`webhooks/v3/RECHARGE.FUND_RETURNED`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.platsolution.ecommerce.recharges.apply`。 */
export interface PageMethods {
  /**
   * 申请二级商户充值
   *
   * 平台为二级商户的保证金或运营账户开一张充值单，拿到`recharge_url`再去付款。金额单位为分；`out_recharge_no`由平台生成，超时重试时不换号。
   *
   * 拿到充值链接时钱还没到账，入账与否以充值通知或查询得到的`recharge_state`为准。
   *
   * 后续通知：
   *
   * - 收付通充值成功通知(RECHARGE.SUCCESS)（`webhooks/v3/RECHARGE.SUCCESS`），发往`json.notify_url`
   * - 收付通充值关闭通知(RECHARGE.CLOSED)（`webhooks/v3/RECHARGE.CLOSED`），发往`json.notify_url`
   * - 收付通充值资金退回通知(RECHARGE.FUND_RETURNED)（`webhooks/v3/RECHARGE.FUND_RETURNED`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.recharges.apply.post({
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
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
