/** 由openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 平台赔付预下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 收款方信息 */
  receiver: PostRequestJsonReceiver
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 平台赔付预下单：应答 */
export interface PostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 受理时间 */
  accept_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 平台赔付预下单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonReceiver {
  /**
   * 转账接收方类型
   * `TRANSACTION_USER` 枚举值
   */
  type?: 'TRANSACTION_USER' | undefined
  /** 转账接收方订单信息 */
  transaction_info?: PostRequestJsonReceiverTransactionInfo | undefined
}

export interface PostRequestJsonReceiverTransactionInfo {
  /** 交易订单号 */
  transaction_id: string
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE' | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer',
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
 * 平台赔付预下单
 *
 * 先锁住资金、再请买家到微信里确认，确认后才赔出去，金额单位分。`package_info`用来跳转；24小时没有赔成自动关单，结果推到`notify_url`。
 *
 * 已成功或已关闭的单号再来会报错，先查状态；没有终态的沿用原`out_bill_no`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { receiver: {}, out_bill_no: 'ZZ20260801000005', transfer_remark: '违规扣款' },
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
      { name: 'sp_appid', schema: { kind: 'string' } },
      {
        name: 'receiver',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'type', schema: { kind: 'string', enum: [{ value: 'TRANSACTION_USER' }] } },
            {
              name: 'transaction_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'transaction_id', required: true, schema: { kind: 'string' } },
                  {
                    name: 'type',
                    schema: { kind: 'string', enum: [{ value: 'WXPAY' }, { value: 'WXVALUE' }] },
                  },
                ],
              },
            },
          ],
        },
      },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
      { name: 'amount', schema: { kind: 'number' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
      { name: 'sponsor_mchid', schema: { kind: 'string' } },
      { name: 'transfer_scene_id', schema: { kind: 'string' } },
      { name: 'user_recv_perception', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer`。 */
export interface PageMethods {
  /**
   * 平台赔付预下单
   *
   * 先锁住资金、再请买家到微信里确认，确认后才赔出去，金额单位分。`package_info`用来跳转；24小时没有赔成自动关单，结果推到`notify_url`。
   *
   * 已成功或已关闭的单号再来会报错，先查状态；没有终态的沿用原`out_bill_no`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.post({
   *   json: { receiver: {}, out_bill_no: 'ZZ20260801000005', transfer_remark: '违规扣款' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
