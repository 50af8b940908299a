/** 由openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 个人收款-申请异常结算批次单处理：请求 */
export interface PostRequest {
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 商户异常结算批次单号 */
  out_abnormal_settle_batch_no: string
  /**
   * 异常结算批次单处理方式
   * `TRANSFER_TO_ORIGINAL_RECEIVE_USER` 枚举值
   */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 异常处理说明 */
  description?: string | undefined
}

/** 个人收款-申请异常结算批次单处理：应答 */
export interface PostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state:
    | 'ACCEPTED'
    | 'RECEIVED'
    | 'SUCCESS'
    | 'DEDUCT_FEE_FAIL'
    | 'ABNORMAL'
    | 'ABNORMAL_SETTLE_SUCCESS'
    | (string & {})
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {})
  /** 批次创建时间 */
  create_time: string
  /** 批次完成时间 */
  finish_time?: string
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {})
  /** 异常结算处理结果 */
  abnormal_settle_result?: PostResponseAbnormalSettleResult
}

/** 个人收款-申请异常结算批次单处理：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseAbnormalSettleResult {
  /**
   * 异常结算批次单处理方式
   * `TRANSFER_TO_ORIGINAL_RECEIVE_USER` 枚举值
   */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
  /** 批次创建时间 */
  apply_success_time: string
  /** 微信支付异常资金付款单号 */
  abnormal_fund_receipt_id: string
  /** 商户异常结算批次单号 */
  out_abnormal_settle_batch_no: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle',
  pathParameters: ['settle_batch_no'],
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
 * 个人收款-申请异常结算批次单处理
 *
 * 批次因授权失效、用户收款额度受限等卡住时，提交处理方式，现在只有改付给原收款用户这一种。处理结果放在`abnormal_settle_result`，`abnormal_type`说明卡住的原因。
 *
 * `out_abnormal_settle_batch_no`是另起的单号，不要拿原批次单号来填；重试时它保持不变。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   settle_batch_no: '100000000000137',
 *   json: {
 *     individual_auth_id: 'SQ20260801000001',
 *     out_abnormal_settle_batch_no: '1000000000000137',
 *     abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'settle_batch_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'individual_auth_id', required: true, schema: { kind: 'string' } },
      { name: 'out_abnormal_settle_batch_no', required: true, schema: { kind: 'string' } },
      {
        name: 'abnormal_settle_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' }] },
      },
      { name: 'description', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle`。 */
export interface PageMethods {
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * 批次因授权失效、用户收款额度受限等卡住时，提交处理方式，现在只有改付给原收款用户这一种。处理结果放在`abnormal_settle_result`，`abnormal_type`说明卡住的原因。
   *
   * `out_abnormal_settle_batch_no`是另起的单号，不要拿原批次单号来填；重试时它保持不变。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle.post({
   *   settle_batch_no: '100000000000137',
   *   json: {
   *     individual_auth_id: 'SQ20260801000001',
   *     out_abnormal_settle_batch_no: '1000000000000137',
   *     abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
