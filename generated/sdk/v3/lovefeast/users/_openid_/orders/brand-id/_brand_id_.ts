/** 由openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询用户捐赠单列表：请求 */
export interface GetRequest {
  /** 用户在商户AppID下的OpenID */
  openid: string
  /** 品牌ID */
  brand_id: number
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit: number
}

/** 查询用户捐赠单列表：应答 */
export interface GetResponse {
  /** 本次返回的条数 */
  count: number
  /** 最大记录条数 */
  limit: number
  /** 起始位置 */
  offset: number
  /** 全部记录数量 */
  total_count: number
  /** 结果集 */
  data: GetResponseData[]
}

/** 查询用户捐赠单列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 捐赠订单号 */
  welfare_trade_id: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id: number
  /** 捐赠来源 */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: GetResponseDataMerchantOrder
  /** 捐赠机构名称 */
  institution_name: string
  /** 捐赠项目编号 */
  business_id: string
  /** 捐赠活动名称 */
  business_name: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer: GetResponseDataPayer
  /** 订单金额 */
  amount: GetResponseDataAmount
  /** 设备编号 */
  device_id?: string
}

export interface GetResponseDataMerchantOrder {
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 品牌门店ID */
  store_id?: string
  /** 子商户号 */
  sub_mchid?: string
}

export interface GetResponseDataPayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}

export interface GetResponseDataAmount {
  /** 总金额 */
  total: number
  /** 用户支付金额 */
  payer_total: number
  /** 货币类型 */
  currency: string
  /** 用户支付币种 */
  payer_currency: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}',
  pathParameters: ['openid', 'brand_id'],
  queryParameters: ['offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
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
 * 查询用户捐赠单列表
 *
 * 按品牌列出一个用户的爱心餐捐赠记录，供页面展示捐了几次、捐给哪个机构。`donate_source`分小程序付款与代扣，金额单位分，翻页用`offset`和`limit`。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   brand_id: 120344,
 *   query: { offset: 0, limit: 20 },
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
  path: [
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'brand_id', required: true, schema: { kind: 'integer' } },
  ],
  query: [
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.lovefeast.users._openid_.orders.brandId._brand_id_`。 */
export interface PageMethods {
  /**
   * 查询用户捐赠单列表
   *
   * 按品牌列出一个用户的爱心餐捐赠记录，供页面展示捐了几次、捐给哪个机构。`donate_source`分小程序付款与代扣，金额单位分，翻页用`offset`和`limit`。
   *
   * 分页返回：`paginate(client.v3.lovefeast.users._openid_.orders.brandId._brand_id_.get, request)`逐个取得`data`的全部元素。
   * @example
   * ```ts
   * const answer = await client.v3.lovefeast.users._openid_.orders.brandId._brand_id_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   brand_id: 120344,
   *   query: { offset: 0, limit: 20 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
