/** 由openapi/v3/brand/profitsharing/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 请求分账（连锁品牌）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 品牌主商户号
   * 至多32个字符。
   */
  brand_mchid: string
  /**
   * 子商户号
   * 至多32个字符。
   */
  sub_mchid: string
  /**
   * 公众账号ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多32个字符。
   */
  sub_appid?: string | undefined
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

/** 请求分账（连锁品牌）：应答 */
export interface PostResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账接收方列表 */
  receivers?: PostResponseReceivers[]
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
}

/**
 * 请求分账（连锁品牌）：错误码
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

/** 查询分账结果（连锁品牌）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}

/** 查询分账结果（连锁品牌）：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: GetResponseReceivers[]
  /** 分账完结金额 */
  finish_amount?: number
  /** 分账完结描述 */
  finish_description?: string
}

/**
 * 查询分账结果（连锁品牌）：错误码
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
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /**
   * 分账个人接收方姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name?: string | undefined
}

export interface PostResponseReceivers {
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 接收方账号 */
  account: string
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 分账完成时间 */
  finish_time: string
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
}

export interface GetResponseReceivers {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 完成时间 */
  finish_time: string
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
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/profitsharing/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/profitsharing/orders',
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
 * 请求分账（连锁品牌）
 *
 * 门店订单支付后，按列表把资金分给品牌方、供应商或个人，金额单位分。答复`PROCESSING`只是受理；个人姓名传密文，须带`Wechatpay-Serial`。
 *
 * `finish`为真会解冻剩余资金，之后不能再分。结果不明时沿用原分账单号和全部参数重试。
 *
 * 后续通知：
 *
 * - 分账动账成功通知(PROFITSHARING.SUCCESS)（`webhooks/v3/PROFITSHARING.SUCCESS`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_mchid: '1900012345',
 *     sub_mchid: '1900013511',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *     receivers: [
 *       {
 *         type: 'MERCHANT_ID',
 *         account: '1900022219',
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
      { name: 'brand_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
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
              { name: 'account', required: true, schema: { kind: 'string' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'name', schema: { kind: 'string' } },
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
  id: 'v3/brand/profitsharing/orders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/profitsharing/orders',
  queryParameters: ['sub_mchid', 'transaction_id', 'out_order_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账结果（连锁品牌）
 *
 * 用订单号和分账单号查分账，完结的结果也从这里看。`FINISHED`表示分账单处理完毕，每个接收方是否到账要逐条看`result`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
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

/** 客户端上的页面：`client.v3.brand.profitsharing.orders`。 */
export interface PageMethods {
  /**
   * 请求分账（连锁品牌）
   *
   * 门店订单支付后，按列表把资金分给品牌方、供应商或个人，金额单位分。答复`PROCESSING`只是受理；个人姓名传密文，须带`Wechatpay-Serial`。
   *
   * `finish`为真会解冻剩余资金，之后不能再分。结果不明时沿用原分账单号和全部参数重试。
   *
   * 后续通知：
   *
   * - 分账动账成功通知(PROFITSHARING.SUCCESS)（`webhooks/v3/PROFITSHARING.SUCCESS`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.brand.profitsharing.orders.post({
   *   json: {
   *     brand_mchid: '1900012345',
   *     sub_mchid: '1900013511',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     receivers: [
   *       {
   *         type: 'MERCHANT_ID',
   *         account: '1900022219',
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
   * 查询分账结果（连锁品牌）
   *
   * 用订单号和分账单号查分账，完结的结果也从这里看。`FINISHED`表示分账单处理完毕，每个接收方是否到账要逐条看`result`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.brand.profitsharing.orders.get({
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
