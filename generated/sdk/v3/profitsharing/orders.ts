/** 由openapi/v3/profitsharing/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 请求分账：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 子商户号
   * 至多32个字符。
   */
  sub_mchid?: string | undefined
  /**
   * 商户应用的AppID
   * 至多32个字符。
   */
  appid?: string | undefined
  /**
   * 子商户的AppID
   * 至多32个字符。
   */
  sub_appid?: string | undefined
  /**
   * 微信订单号
   * 至多32个字符。
   */
  transaction_id: string
  /**
   * 商户分账单号，重试时不可更换
   * 至多64个字符。
   */
  out_order_no: string
  /**
   * 分账接收方列表
   * 至多50个元素。
   */
  receivers: readonly PostRequestJsonReceivers[]
  /** 是否解冻剩余未分资金，为true时此单之后不能再分账 */
  unfreeze_unsplit: boolean
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 请求分账：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: PostResponseReceivers[]
}

/**
 * 请求分账：错误码
 *
 * - `INVALID_REQUEST` (400): 非分账订单或违反分账规则，依 message 处理
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `NOT_ENOUGH` (403): 订单剩余待分金额不足，调小分账金额
 * - `RULE_LIMIT` (403): 超出约定的最大分账比例，减少分账金额
 * - `FREQUENCY_LIMITED` (429): 同一笔订单分账过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原分账单号与原参数重入
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'RULE_LIMIT'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonReceivers {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /**
   * 分账接收方账号：商户号，或个人的openid
   * 至多64个字符。
   */
  account: string
  /**
   * 个人接收方的姓名，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name?: string | undefined
  /** 分账金额，单位为分 */
  amount: number
  /**
   * 分账描述
   * 至多80个字符。
   */
  description: string
}

export interface PostResponseReceivers {
  /** 分账金额，单位为分 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号 */
  account: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 分账失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'NO_RELATION'
    | 'RECEIVER_HIGH_RISK'
    | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
    | 'NO_AUTH'
    | 'RECEIVER_RECEIPT_LIMIT'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 分账明细单号 */
  detail_id: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 完成时间，RFC 3339格式 */
  finish_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/profitsharing/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/profitsharing/orders',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/receivers/*/name'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 请求分账
 *
 * 把一笔已支付、下单时声明了分账的订单的钱分给一个或多个接收方。
 *
 * 接收方须先添加。请求成功只是受理，结果靠查询或通知；重试时沿用原商户分账单号。
 *
 * 接收方是个人且传了姓名时，姓名以密文传输并核对。
 *
 * 后续通知：
 *
 * - 分账动账成功通知(PROFITSHARING.SUCCESS)（`webhooks/v3/PROFITSHARING.SUCCESS`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012690683)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'FZ20260801000003',
 *     receivers: [
 *       {
 *         type: 'MERCHANT_ID',
 *         account: '1900022219',
 *         amount: 680,
 *         description: '八月门店分成',
 *       },
 *     ],
 *     unfreeze_unsplit: true,
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
      { name: 'sub_mchid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'transaction_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'out_order_no', required: true, schema: { kind: 'string', maxLength: 64 } },
      {
        name: 'receivers',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'type',
                required: true,
                schema: {
                  kind: 'string',
                  enum: [
                    { value: 'MERCHANT_ID' },
                    { value: 'PERSONAL_OPENID' },
                    { value: 'PERSONAL_SUB_OPENID' },
                  ],
                },
              },
              { name: 'account', required: true, schema: { kind: 'string', maxLength: 64 } },
              { name: 'name', schema: { kind: 'string' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'description', required: true, schema: { kind: 'string', maxLength: 80 } },
            ],
          },
          maxItems: 50,
        },
      },
      { name: 'unfreeze_unsplit', required: true, schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.profitsharing.orders`。 */
export interface PageMethods {
  /**
   * 请求分账
   *
   * 把一笔已支付、下单时声明了分账的订单的钱分给一个或多个接收方。
   *
   * 接收方须先添加。请求成功只是受理，结果靠查询或通知；重试时沿用原商户分账单号。
   *
   * 接收方是个人且传了姓名时，姓名以密文传输并核对。
   *
   * 后续通知：
   *
   * - 分账动账成功通知(PROFITSHARING.SUCCESS)（`webhooks/v3/PROFITSHARING.SUCCESS`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012690683)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.orders.post({
   *   json: {
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'FZ20260801000003',
   *     receivers: [
   *       {
   *         type: 'MERCHANT_ID',
   *         account: '1900022219',
   *         amount: 680,
   *         description: '八月门店分成',
   *       },
   *     ],
   *     unfreeze_unsplit: true,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
