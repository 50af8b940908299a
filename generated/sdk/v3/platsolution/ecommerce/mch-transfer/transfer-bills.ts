/** 由openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 保证金赔付商户：请求 */
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
  /** 业务类型 */
  business_type:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
  /** 收款方信息 */
  receiver: PostRequestJsonReceiver
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string | undefined
}

/** 保证金赔付商户：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 转账接收方信息 */
  receiver_detail: PostResponseReceiverDetail
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string
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

/** 保证金赔付商户：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
  /** 转账接收方商户信息 */
  mch_info?: PostRequestJsonReceiverMchInfo | undefined
}

export interface PostRequestJsonReceiverMchInfo {
  /** 商户号 */
  mch_id?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
}

export interface PostResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: PostResponseReceiverDetailReceiver
}

export interface PostResponseReceiverDetailReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: PostResponseReceiverDetailReceiverMchInfo
}

export interface PostResponseReceiverDetailReceiverMchInfo {
  /** 商户号 */
  mch_id?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/transfer-bills#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/transfer-bills',
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
 * 保证金赔付商户
 *
 * 从保证金里付款给商户，`business_type`指明是哪一类赔付，金额单位分，频率每秒100次以内。`ACCEPTED`不是结果，要再查。
 *
 * 收款商户号有`mch_id`与`mchid`两个字段，返回只用`mch_id`，解析时注意。
 *
 * 重试保持`out_bill_no`与金额不变，改了就不再是同一笔。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_type: 'DEPOSIT_COMPENSATION',
 *     receiver: {},
 *     out_bill_no: 'ZZ20260801000005',
 *     transfer_remark: '违规扣款',
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      {
        name: 'business_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'DEPOSIT_COMPENSATION' },
            { value: 'PLATFORM_AFTER_SALES_COMPENSATION' },
            { value: 'INSURANCE_CLAIM' },
            { value: 'DEPOSIT_AFTER_SALES_COMPENSATION' },
          ],
        },
      },
      {
        name: 'receiver',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'type',
              schema: { kind: 'string', enum: [{ value: 'MERCHANT' }, { value: 'TRANSACTION_USER' }] },
            },
            {
              name: 'mch_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'mch_id', schema: { kind: 'string' } },
                  { name: 'mchid', schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
      { name: 'amount', schema: { kind: 'number' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
      { name: 'receiver_remark', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.transferBills`。 */
export interface PageMethods {
  /**
   * 保证金赔付商户
   *
   * 从保证金里付款给商户，`business_type`指明是哪一类赔付，金额单位分，频率每秒100次以内。`ACCEPTED`不是结果，要再查。
   *
   * 收款商户号有`mch_id`与`mchid`两个字段，返回只用`mch_id`，解析时注意。
   *
   * 重试保持`out_bill_no`与金额不变，改了就不再是同一笔。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.transferBills.post({
   *   json: {
   *     business_type: 'DEPOSIT_COMPENSATION',
   *     receiver: {},
   *     out_bill_no: 'ZZ20260801000005',
   *     transfer_remark: '违规扣款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
