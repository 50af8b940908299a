/** 由openapi/v3/ecommerce/refunds/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  ExactlyOne,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 电商平台申请退款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export type PostRequestJson = ExactlyOne<
  {
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /**
     * 二级商户号
     * 1–32个字符。
     */
    sub_mchid: string
    /**
     * 电商平台APPID
     * 1–32个字符。
     */
    sp_appid: string
    /**
     * 二级商户APPID
     * 1–32个字符。
     */
    sub_appid?: string | undefined
    /** 还款服务商商户号 */
    combine_mchid?: string | undefined
    /** 还款订单号 */
    combine_out_trade_no?: string | undefined
    /** 交易单微信支付订单号 */
    combine_transaction_id: string
    /**
     * 微信订单号
     * 1–32个字符。
     * 以下字段恰好提供一个：`transaction_id`、`out_trade_no`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 1–32个字符。
     * 以下字段恰好提供一个：`transaction_id`、`out_trade_no`。
     */
    out_trade_no?: string | undefined
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款原因 */
    reason?: string | undefined
    /** 订单金额 */
    amount: PostRequestJsonAmount
    /** 退款结果回调url */
    notify_url?: string | undefined
    /** 退款出资商户 */
    refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | undefined
    /** 资金账户 */
    funds_account: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID'
  },
  'transaction_id' | 'out_trade_no'
>

/** 电商平台申请退款：应答 */
export interface PostResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款创建时间 */
  create_time: string
  /** 订单金额 */
  amount: PostResponseAmount
  /** 优惠退款详情 */
  promotion_detail?: PostResponsePromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
}

/**
 * 电商平台申请退款：错误码
 *
 * - `INVALID_REQUEST` (400): 退款不合业务规则，申请未成，依 message 处理
 * - `NOT_ENOUGH` (403): 退款出资账户余额不足，充值后用原退款单号重试
 * - `USER_ACCOUNT_ABNORMAL` (403): 用户账户异常或已注销，须改走线下等方式退款
 * - `NO_AUTH` (403): 无权为这笔订单退款，检查商户号与退款权限
 * - `REQUEST_BLOCKED` (403): 退款请求受阻，申请未成，依 message 处理
 * - `MCH_NOT_EXISTS` (404): 请求中的商户号查不到，核对所填商户号
 * - `RESOURCE_NOT_EXISTS` (404): 原订单不存在或未支付，未支付的订单不能退
 * - `FREQUENCY_LIMITED` (429): 退款限频，先查退款状态，再降频以原单号重试
 * - `SYSTEM_ERROR` (500): 结果未知，勿换退款单号，原参数再次申请
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NOT_ENOUGH'
  | 'USER_ACCOUNT_ABNORMAL'
  | 'NO_AUTH'
  | 'REQUEST_BLOCKED'
  | 'MCH_NOT_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonAmount {
  /** 退款金额 */
  refund: number
  /** 退款出资账户及金额 */
  from?: readonly PostRequestJsonAmountFrom[] | undefined
  /** 原订单金额 */
  total: number
  /** 退款币种 */
  currency?: string | undefined
}

export interface PostRequestJsonAmountFrom {
  /** 出资账户类型 */
  account: 'AVAILABLE' | 'UNAVAILABLE'
  /** 出资金额 */
  amount: number
}

export interface PostResponseAmount {
  /** 退款金额 */
  refund: number
  /** 退款出资账户及金额 */
  from?: PostResponseAmountFrom[]
  /** 用户退款金额 */
  payer_refund: number
  /** 优惠退款金额 */
  discount_refund?: number
  /** 退款币种 */
  currency?: string
  /** 垫付金额 */
  advance?: number
}

export interface PostResponseAmountFrom {
  /** 出资账户类型 */
  account: string
  /** 出资金额 */
  amount: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠范围 */
  scope: string
  /** 优惠类型 */
  type: string
  /** 优惠券面额 */
  amount: number
  /** 优惠退款金额 */
  refund_amount: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/refunds/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/refunds/apply',
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
 * 电商平台申请退款
 *
 * 替二级商户或个人收款方把钱退给买家，可部分退，金额单位分，按原路返回。答复只表示已受理，结果看通知或查退款；平台垫付用`REFUND_SOURCE_PARTNER_ADVANCE`。
 *
 * 一次退款一个`out_refund_no`，失败重试也用它，换号会退两次。已分账的订单先做分账回退。
 *
 * 收款方是二级商户给`sub_mchid`，是个人给`individual_auth_id`；`combine_`开头的几项属于还款订单。
 *
 * 后续通知：
 *
 * - 退款成功通知(REFUND.SUCCESS)（`webhooks/v3/REFUND.SUCCESS`），发往`json.notify_url`
 * - 退款异常通知(REFUND.ABNORMAL)（`webhooks/v3/REFUND.ABNORMAL`），发往`json.notify_url`
 * - 退款关闭通知(REFUND.CLOSED)（`webhooks/v3/REFUND.CLOSED`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012649457)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015251094)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015252418)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     combine_transaction_id: '4200002026080112300000000099',
 *     transaction_id: '4200002026080112300000000042',
 *     out_refund_no: 'TK20260801000009',
 *     amount: { refund: 1280, total: 1280 },
 *     funds_account: 'AVAILABLE',
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
      { name: 'individual_auth_id', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'sp_appid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'combine_mchid', schema: { kind: 'string' } },
      { name: 'combine_out_trade_no', schema: { kind: 'string' } },
      { name: 'combine_transaction_id', required: true, schema: { kind: 'string' } },
      {
        name: 'transaction_id',
        schema: { kind: 'string', minLength: 1, maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      {
        name: 'out_trade_no',
        schema: { kind: 'string', minLength: 1, maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      { name: 'out_refund_no', required: true, schema: { kind: 'string' } },
      { name: 'reason', schema: { kind: 'string' } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'refund', required: true, schema: { kind: 'integer' } },
            {
              name: 'from',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'account',
                      required: true,
                      schema: { kind: 'string', enum: [{ value: 'AVAILABLE' }, { value: 'UNAVAILABLE' }] },
                    },
                    { name: 'amount', required: true, schema: { kind: 'number' } },
                  ],
                },
              },
            },
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'notify_url', schema: { kind: 'string' } },
      {
        name: 'refund_account',
        schema: {
          kind: 'string',
          enum: [{ value: 'REFUND_SOURCE_SUB_MERCHANT' }, { value: 'REFUND_SOURCE_PARTNER_ADVANCE' }],
        },
      },
      {
        name: 'funds_account',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'AVAILABLE' }, { value: 'UNSETTLED' }, { value: 'PREPAID' }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.refunds.apply`。 */
export interface PageMethods {
  /**
   * 电商平台申请退款
   *
   * 替二级商户或个人收款方把钱退给买家，可部分退，金额单位分，按原路返回。答复只表示已受理，结果看通知或查退款；平台垫付用`REFUND_SOURCE_PARTNER_ADVANCE`。
   *
   * 一次退款一个`out_refund_no`，失败重试也用它，换号会退两次。已分账的订单先做分账回退。
   *
   * 收款方是二级商户给`sub_mchid`，是个人给`individual_auth_id`；`combine_`开头的几项属于还款订单。
   *
   * 后续通知：
   *
   * - 退款成功通知(REFUND.SUCCESS)（`webhooks/v3/REFUND.SUCCESS`），发往`json.notify_url`
   * - 退款异常通知(REFUND.ABNORMAL)（`webhooks/v3/REFUND.ABNORMAL`），发往`json.notify_url`
   * - 退款关闭通知(REFUND.CLOSED)（`webhooks/v3/REFUND.CLOSED`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012649457)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015251094)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015252418)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.refunds.apply.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     combine_transaction_id: '4200002026080112300000000099',
   *     transaction_id: '4200002026080112300000000042',
   *     out_refund_no: 'TK20260801000009',
   *     amount: { refund: 1280, total: 1280 },
   *     funds_account: 'AVAILABLE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
