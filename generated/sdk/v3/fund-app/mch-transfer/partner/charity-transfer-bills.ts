/** 由openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发起公益捐赠：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户预算单号 */
  out_budget_no: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 关联的交易单号 */
  transaction_info?: PostRequestJsonTransactionInfo | undefined
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receive_mchid: string
  /** 预算总金额 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
}

/** 发起公益捐赠：应答 */
export interface PostResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /** 预算总金额 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间 */
  create_time: string
  /** 捐赠完成时间 */
  success_time?: string
}

/** 发起公益捐赠：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonTransactionInfo {
  /**
   * 订单类型
   * `WXPAY` 枚举值
   */
  transaction_type: 'WXPAY'
  /** 订单号 */
  transaction_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/charity-transfer-bills#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/charity-transfer-bills',
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
 * 发起公益捐赠
 *
 * 从已锁定的预算里捐一笔给公益机构的商户号，可关联引起捐赠的微信支付订单，金额单位分。`ACCEPTED`只是受理，要查到`SUCCESS`；每秒限100次。
 *
 * HTTP状态码不是200也可能已受理，先按原`out_transfer_no`查，不要马上换单号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_budget_no: 'BUDGET20260801000137',
 *     out_transfer_no: 'TRANSFER20260801000137',
 *     sponsor_mchid: '1900012345',
 *     receive_mchid: '1900012345',
 *     amount: 20000000,
 *     transfer_remark: '乡村图书捐款',
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
      { name: 'out_budget_no', required: true, schema: { kind: 'string' } },
      { name: 'out_transfer_no', required: true, schema: { kind: 'string' } },
      {
        name: 'transaction_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'transaction_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'WXPAY' }] },
            },
            { name: 'transaction_id', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'sponsor_mchid', required: true, schema: { kind: 'string' } },
      { name: 'receive_mchid', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'number' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.charityTransferBills`。 */
export interface PageMethods {
  /**
   * 发起公益捐赠
   *
   * 从已锁定的预算里捐一笔给公益机构的商户号，可关联引起捐赠的微信支付订单，金额单位分。`ACCEPTED`只是受理，要查到`SUCCESS`；每秒限100次。
   *
   * HTTP状态码不是200也可能已受理，先按原`out_transfer_no`查，不要马上换单号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.charityTransferBills.post({
   *   json: {
   *     out_budget_no: 'BUDGET20260801000137',
   *     out_transfer_no: 'TRANSFER20260801000137',
   *     sponsor_mchid: '1900012345',
   *     receive_mchid: '1900012345',
   *     amount: 20000000,
   *     transfer_remark: '乡村图书捐款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
