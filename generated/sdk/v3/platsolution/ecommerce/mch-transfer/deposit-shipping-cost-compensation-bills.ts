/** 由openapi/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发起保证金赔付用户运费：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 赔付用户信息 */
  receiver: PostRequestJsonReceiver
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
}

/** 发起保证金赔付用户运费：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: PostResponseReceiverDetail
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 */
  accept_time: string
  /** 成功时间 */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 发起保证金赔付用户运费：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonReceiver {
  /** 转账接收方订单信息 */
  transaction_info?: PostRequestJsonReceiverTransactionInfo | undefined
  /** 转账接收方用户 */
  user_info?: PostRequestJsonReceiverUserInfo | undefined
}

export interface PostRequestJsonReceiverTransactionInfo {
  /** 交易订单号 */
  transaction_id: string
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE' | undefined
}

export interface PostRequestJsonReceiverUserInfo {
  /** 转账接收方用户 openid */
  sp_openid?: string | undefined
}

export interface PostResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: PostResponseReceiverDetailReceiver
}

export interface PostResponseReceiverDetailReceiver {
  /** 转账接收方订单信息 */
  transaction_info?: PostResponseReceiverDetailReceiverTransactionInfo
  /** 转账接收方用户 */
  user_info?: PostResponseReceiverDetailReceiverUserInfo
}

export interface PostResponseReceiverDetailReceiverTransactionInfo {
  /** 交易订单号 */
  transaction_id: string
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE' | (string & {})
}

export interface PostResponseReceiverDetailReceiverUserInfo {
  /** 转账接收方用户 openid */
  sp_openid?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills',
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
 * 发起保证金赔付用户运费
 *
 * 退换货的运费从二级商户保证金里赔给买家，用交易订单号和openid指明买家，金额单位分。每秒最多100次，受理后按单号查结果。
 *
 * 一次退货一个`out_bill_no`，重试不变，免得运费赔两遍。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      {
        name: 'receiver',
        required: true,
        schema: {
          kind: 'object',
          properties: [
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
            {
              name: 'user_info',
              schema: { kind: 'object', properties: [{ name: 'sp_openid', schema: { kind: 'string' } }] },
            },
          ],
        },
      },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
      { name: 'amount', schema: { kind: 'number' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
      { name: 'transfer_scene_id', schema: { kind: 'string' } },
      { name: 'user_recv_perception', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills`。 */
export interface PageMethods {
  /**
   * 发起保证金赔付用户运费
   *
   * 退换货的运费从二级商户保证金里赔给买家，用交易订单号和openid指明买家，金额单位分。每秒最多100次，受理后按单号查结果。
   *
   * 一次退货一个`out_bill_no`，重试不变，免得运费赔两遍。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.post({
   *   json: { receiver: {}, out_bill_no: 'ZZ20260801000005', transfer_remark: '违规扣款' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
