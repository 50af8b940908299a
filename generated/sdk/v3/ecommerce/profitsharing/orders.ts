/** 由openapi/v3/ecommerce/profitsharing/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 请求分账（电商平台）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 公众账号ID
   * 至多32个字符。
   */
  appid?: string | undefined
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid: string
  /**
   * 微信订单号
   * 至多32个字符。
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 至多64个字符。
   */
  out_order_no: string
  /**
   * 分账接收方列表
   * 至多50个元素。
   */
  receivers: readonly PostRequestJsonReceivers[]
  /** 是否分账完成 */
  finish: boolean
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 请求分账（电商平台）：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: PostResponseReceivers[]
}

/**
 * 请求分账（电商平台）：错误码
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

/** 查询分账结果（电商平台）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}

/** 查询分账结果（电商平台）：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status?: string
  /** 分账接收方列表 */
  receivers?: GetResponseReceivers[]
  /** 关单原因，仅在status为CLOSED（已关单）时返回 */
  close_reason?: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  funds_abnormal_redirect_id?: string
  /** 平台接收异常资金的商户号或运营主体 */
  funds_abnormal_receivers?: PostResponseReceiversFundsAbnormalReceivers[]
  /** 分账完结的金额，单位分，仅查询完结结果时返回 */
  finish_amount?: number
  /** 分账完结的原因，仅查询完结结果时返回 */
  finish_description?: string
}

/**
 * 查询分账结果（电商平台）：错误码
 *
 * - `INVALID_REQUEST` (400): 非分账订单或违反分账规则，依 message 处理
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `RESOURCE_NOT_EXISTS` (404): 查无此记录，核对分账单号与微信订单号
 * - `FREQUENCY_LIMITED` (429): 同一笔订单分账过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原分账单号与原参数重入
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonReceivers {
  /**
   * 分账接收方类型
   * 至多32个字符。
   */
  type: string
  /**
   * 分账接收方账号
   * 至多64个字符。
   */
  receiver_account: string
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /**
   * 分账个人接收方姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  receiver_name?: string | undefined
  /** 分账接收商户号 */
  receiver_mchid?: string | undefined
}

export interface PostResponseReceivers {
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账结果 */
  result?: string
  /** 完成时间 */
  finish_time: string
  /** 分账失败原因 */
  fail_reason?: string
  /** 分账接收方类型 */
  type: string
  /** 分账接收方账号 */
  receiver_account: string
  /** 分账明细单号 */
  detail_id: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  funds_abnormal_redirect_id?: string
  /** 平台接收异常资金的商户号或运营主体 */
  funds_abnormal_receivers?: PostResponseReceiversFundsAbnormalReceivers[]
  /** 分账接收商户号 */
  receiver_mchid?: string
}

export interface PostResponseReceiversFundsAbnormalReceivers {
  /** 平台接收异常资金商户号 */
  mchid?: string
}

export interface GetResponseReceivers {
  /** 分账接收商户号 */
  receiver_mchid?: string
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账结果 */
  result?: string
  /** 完成时间 */
  finish_time: string
  /** 分账失败原因 */
  fail_reason?: string
  /** 分账接收方类型 */
  type: string
  /** 分账接收方账号 */
  receiver_account: string
  /** 分账明细单号 */
  detail_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/orders',
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
        paths: ['/json/receivers/*/receiver_name'],
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
 * 请求分账（电商平台）
 *
 * 订单支付后，电商平台按列表分出佣金、货款等，金额单位分。答复处理中就去查；个人接收方的姓名传密文，须带`Wechatpay-Serial`。
 *
 * `finish`为真表示分完，余款解冻给二级商户。重试沿用原分账单号，参数不变。
 *
 * 接收方账号、姓名在这里叫`receiver_account`、`receiver_name`，与添加接收方时不同名。
 *
 * 后续通知：
 *
 * - 分账动账成功通知(PROFITSHARING.SUCCESS)（`webhooks/v3/PROFITSHARING.SUCCESS`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *     receivers: [
 *       {
 *         type: 'MERCHANT_ID',
 *         receiver_account: '6200000000000000137',
 *         amount: 190,
 *         description: '八月货款分成',
 *       },
 *     ],
 *     finish: true,
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
      { name: 'appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
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
              { name: 'type', required: true, schema: { kind: 'string', maxLength: 32 } },
              { name: 'receiver_account', required: true, schema: { kind: 'string', maxLength: 64 } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'receiver_name', schema: { kind: 'string' } },
              { name: 'receiver_mchid', schema: { kind: 'string' } },
            ],
          },
          maxItems: 50,
        },
      },
      { name: 'finish', required: true, schema: { kind: 'boolean' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/orders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/profitsharing/orders',
  queryParameters: ['sub_mchid', 'transaction_id', 'out_order_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账结果（电商平台）
 *
 * 查一次分账或完结的进展，分账看每个接收方的`result`，完结看`finish_amount`。结果为`CLOSED`的接收方没有分账成功，原因在`close_reason`。
 *
 * 接收方账户收不了钱时另看`abnormal_status`一组字段，了解在途资金怎样处理。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'transaction_id', required: true, schema: { kind: 'string' } },
    { name: 'out_order_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.profitsharing.orders`。 */
export interface PageMethods {
  /**
   * 请求分账（电商平台）
   *
   * 订单支付后，电商平台按列表分出佣金、货款等，金额单位分。答复处理中就去查；个人接收方的姓名传密文，须带`Wechatpay-Serial`。
   *
   * `finish`为真表示分完，余款解冻给二级商户。重试沿用原分账单号，参数不变。
   *
   * 接收方账号、姓名在这里叫`receiver_account`、`receiver_name`，与添加接收方时不同名。
   *
   * 后续通知：
   *
   * - 分账动账成功通知(PROFITSHARING.SUCCESS)（`webhooks/v3/PROFITSHARING.SUCCESS`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.orders.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     receivers: [
   *       {
   *         type: 'MERCHANT_ID',
   *         receiver_account: '6200000000000000137',
   *         amount: 190,
   *         description: '八月货款分成',
   *       },
   *     ],
   *     finish: true,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询分账结果（电商平台）
   *
   * 查一次分账或完结的进展，分账看每个接收方的`result`，完结看`finish_amount`。结果为`CLOSED`的接收方没有分账成功，原因在`close_reason`。
   *
   * 接收方账户收不了钱时另看`abnormal_status`一组字段，了解在途资金怎样处理。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.orders.get({
   *   query: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
