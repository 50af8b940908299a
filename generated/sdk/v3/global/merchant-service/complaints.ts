/** 由openapi/v3/global/merchant-service/complaints.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询投诉单列表（境外）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 开始日期 */
  begin_date: string
  /** 结束日期 */
  end_date: string
  /** 诉商户号 */
  complainted_mchid?: string | undefined
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

/** 查询投诉单列表（境外）：应答 */
export interface GetResponse {
  /** 用户投诉信息详情 */
  data?: GetResponseData[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}

/** 查询投诉单列表（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
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
  complaint_order_info?: GetResponseDataComplaintOrderInfo[]
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
  complaint_media_list?: GetResponseDataComplaintMediaList[]
  /** 问题描述 */
  problem_description?: string
  /** 投诉详情翻译 */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: GetResponseDataServiceOrderInfo[]
}

export interface GetResponseDataComplaintOrderInfo {
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 结算币种金额 */
  settlement_amount: number
  /** 结算币种累计已退款金额 */
  settlement_refunded_amount: string
  /** 结算币种 */
  settlement_currency: string
  /** 订单金额 */
  payer_amount: number
  /** 支付币种累计已退款金额 */
  payer_refunded_amount: number
  /** 支付币种 */
  payer_currency: string
  /** 交易时间 */
  trade_time: string
}

export interface GetResponseDataComplaintMediaList {
  /** 媒体文件业务类型 */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文列表 */
  media_url: string[]
}

export interface GetResponseDataServiceOrderInfo {
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
  id: 'v3/global/merchant-service/complaints#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchant-service/complaints',
  queryParameters: ['limit', 'offset', 'begin_date', 'end_date', 'complainted_mchid', 'mch_language'],
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
        paths: ['/data/*/payer_phone'],
      },
    ],
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询投诉单列表（境外）
 *
 * 按起止日期分页列出用户投诉，机构可限定被诉商户，不限定就是名下全部。给`mch_language`会附该语言的译文；金额按币种最小单位，联系方式`payer_phone`是密文。
 *
 * `settlement_refunded_amount`是字符串，同组其他金额都是整数。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { begin_date: '2026-08-01', end_date: '2026-08-07' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'begin_date', required: true, schema: { kind: 'string' } },
    { name: 'end_date', required: true, schema: { kind: 'string' } },
    { name: 'complainted_mchid', schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.global.merchantService.complaints`。 */
export interface PageMethods {
  /**
   * 查询投诉单列表（境外）
   *
   * 按起止日期分页列出用户投诉，机构可限定被诉商户，不限定就是名下全部。给`mch_language`会附该语言的译文；金额按币种最小单位，联系方式`payer_phone`是密文。
   *
   * `settlement_refunded_amount`是字符串，同组其他金额都是整数。
   *
   * 分页返回：`paginate(client.v3.global.merchantService.complaints.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchantService.complaints.get({
   *   query: { begin_date: '2026-08-01', end_date: '2026-08-07' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
