/** 由openapi/v3/global/merchant-service/complaints/{complaint_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询投诉单详情（境外）：请求 */
export interface GetRequest {
  /** 投诉单号 */
  complaint_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户语言 */
  mch_language?:
    | 'ZH_CN'
    | 'ZH_TW'
    | 'ZH_HK'
    | 'EN'
    | 'JA'
    | 'KO'
    | 'TH'
    | 'VI'
    | 'RU'
    | 'DE'
    | 'FR'
    | 'AR'
    | 'ES'
    | undefined
}

/** 查询投诉单详情（境外）：应答 */
export interface GetResponse {
  /** 投诉单号 */
  complaint_id: string
  /** 投诉时间 */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 */
  complainted_mchid: string
  /**
   * 投诉人联系方式
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  payer_phone?: string
  /** 投诉单关联订单信息 */
  complaint_order_info?: GetResponseComplaintOrderInfo[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否超时 */
  is_overdue?: boolean
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {})
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 投诉资料列表 */
  complaint_media_list?: GetResponseComplaintMediaList[]
  /** 问题描述 */
  problem_description?: string
  /** 投诉详情翻译 */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: GetResponseServiceOrderInfo[]
}

/** 查询投诉单详情（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseComplaintOrderInfo {
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 结算币种金额，单位为币种的最小单位 */
  settlement_amount: number
  /** 结算币种累计已退款金额 */
  settlement_refunded_amount: string
  /** 结算币种 */
  settlement_currency: string
  /** 订单金额，以币种最小单位计 */
  payer_amount: number
  /** 支付币种累计已退款金额 */
  payer_refunded_amount: number
  /** 支付币种 */
  payer_currency: string
  /** 交易时间 */
  trade_time: string
}

export interface GetResponseComplaintMediaList {
  /** 媒体文件业务类型 */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文列表 */
  media_url: string[]
}

export interface GetResponseServiceOrderInfo {
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 支付分服务单状态 */
  state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/merchant-service/complaints/{complaint_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchant-service/complaints/{complaint_id}',
  pathParameters: ['complaint_id'],
  queryParameters: ['mch_language'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/payer_phone'],
      },
    ],
  },
})

/**
 * 查询投诉单详情（境外）
 *
 * 处理一件投诉之前取其全部信息：内容、图片、关联订单、联系方式。`incoming_user_response`为真说明用户留了言等你回复，`is_overdue`为真已超时；`payer_phone`是密文，用商户API私钥解开。
 * @see [官方文档](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   complaint_id: '200000020260801000000000042',
 *   query: { mch_language: 'ZH_CN' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'mch_language',
      schema: {
        kind: 'string',
        enum: [
          { value: 'ZH_CN' },
          { value: 'ZH_TW' },
          { value: 'ZH_HK' },
          { value: 'EN' },
          { value: 'JA' },
          { value: 'KO' },
          { value: 'TH' },
          { value: 'VI' },
          { value: 'RU' },
          { value: 'DE' },
          { value: 'FR' },
          { value: 'AR' },
          { value: 'ES' },
        ],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.global.merchantService.complaints._complaint_id_`。 */
export interface PageMethods {
  /**
   * 查询投诉单详情（境外）
   *
   * 处理一件投诉之前取其全部信息：内容、图片、关联订单、联系方式。`incoming_user_response`为真说明用户留了言等你回复，`is_overdue`为真已超时；`payer_phone`是密文，用商户API私钥解开。
   * @see [官方文档](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchantService.complaints._complaint_id_.get({
   *   complaint_id: '200000020260801000000000042',
   *   query: { mch_language: 'ZH_CN' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
