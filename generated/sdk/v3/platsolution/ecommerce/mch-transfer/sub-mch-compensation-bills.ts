/** 由openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 平台赔付二级商户：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 赔付商户信息 */
  receiver: PostRequestJsonReceiver
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 平台赔付二级商户：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: PostResponseReceiverDetail
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 */
  accept_time: string
  /** 成功时间 */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 平台赔付二级商户：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonReceiver {
  /**
   * 赔付接收方类型
   * `MERCHANT` 枚举值
   */
  type: 'MERCHANT'
  /** 赔付接收方商户信息 */
  mch_info: PostRequestJsonReceiverMchInfo
}

export interface PostRequestJsonReceiverMchInfo {
  /** 商户号 */
  mchid: string
}

export interface PostResponseReceiverDetail {
  /** 赔付接收者信息 */
  receiver?: PostResponseReceiverDetailReceiver
}

export interface PostResponseReceiverDetailReceiver {
  /**
   * 赔付接收方类型
   * `MERCHANT` 枚举值
   */
  type?: 'MERCHANT' | (string & {})
  /** 赔付接收方商户信息 */
  mch_info?: PostResponseReceiverDetailReceiverMchInfo
}

export interface PostResponseReceiverDetailReceiverMchInfo {
  /** 商户号 */
  mchid: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills',
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
 * 平台赔付二级商户
 *
 * 平台从运营账户拿钱赔给二级商户，收款商户号写在`mch_info`，金额单位分。商户不用确认，状态只有受理、成功、关闭三种。
 *
 * 超时先查再以原单号重试；发起前看运营账户余额是否足够。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     receiver: { type: 'MERCHANT', mch_info: { mchid: '1900000109' } },
 *     out_bill_no: 'ZZ20260801000005',
 *     amount: 10000,
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
      {
        name: 'receiver',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'type', required: true, schema: { kind: 'string', enum: [{ value: 'MERCHANT' }] } },
            {
              name: 'mch_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [{ name: 'mchid', required: true, schema: { kind: 'string' } }],
              },
            },
          ],
        },
      },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'number' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
      { name: 'sponsor_mchid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills`。 */
export interface PageMethods {
  /**
   * 平台赔付二级商户
   *
   * 平台从运营账户拿钱赔给二级商户，收款商户号写在`mch_info`，金额单位分。商户不用确认，状态只有受理、成功、关闭三种。
   *
   * 超时先查再以原单号重试；发起前看运营账户余额是否足够。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.post({
   *   json: {
   *     receiver: { type: 'MERCHANT', mch_info: { mchid: '1900000109' } },
   *     out_bill_no: 'ZZ20260801000005',
   *     amount: 10000,
   *     transfer_remark: '违规扣款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
