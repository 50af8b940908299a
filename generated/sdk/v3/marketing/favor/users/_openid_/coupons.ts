/** 由openapi/v3/marketing/favor/users/{openid}/coupons.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 发放代金券：请求 */
export interface PostRequest {
  /**
   * 用户openid
   * 至多128个字符。
   */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 面额，单位为分，只用于指定面额发券 */
  coupon_value?: number | undefined
  /** 门槛，单位为分，只用于指定面额发券 */
  coupon_minimum?: number | undefined
}

/** 发放代金券：应答 */
export interface PostResponse {
  /** 代金券id */
  coupon_id: string
}

/**
 * 发放代金券：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 活动已结束、未激活或 openid 不符，依 message 改
 * - `APPID_MCHID_NOT_MATCH` (400): 调用方商户号未绑定该 appid，绑定后重试
 * - `USER_ACCOUNT_ABNORMAL` (403): 用户账号异常不能领券，请其联系微信客服
 * - `NOT_ENOUGH` (403): 批次预算已不足，追加预算后再发放
 * - `REQUEST_BLOCKED` (403): 无权限、批次未授权或用户达领取上限，逐项查
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type PostErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'USER_ACCOUNT_ABNORMAL'
  | 'NOT_ENOUGH'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

/** 根据商户号查用户的券：请求 */
export interface GetRequest {
  /**
   * 用户openid
   * 至多128个字符。
   */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export type GetRequestQuery = AtLeastOne<
  {
    /**
     * 公众账号ID
     * 至多128个字符。
     */
    appid: string
    /**
     * 批次号
     * 至多20个字符。
     */
    stock_id?: string | undefined
    /** 券或消费金状态 */
    status?: 'SENDED' | 'USED' | undefined
    /**
     * 创建批次的商户号
     * 至多20个字符。
     * 以下字段至少提供一个：`creator_mchid`、`available_mchid`。
     */
    creator_mchid?: string | undefined
    /** 批次发放商户号 */
    sender_mchid?: string | undefined
    /**
     * 可用商户号
     * 至多20个字符。
     * 以下字段至少提供一个：`creator_mchid`、`available_mchid`。
     */
    available_mchid?: string | undefined
    /** 分页页码，从0开始 */
    offset?: number | undefined
    /** 分页大小 */
    limit?: number | undefined
    /**
     * 业务类型
     * `MULTIUSE` 枚举值
     */
    business_type?: 'MULTIUSE' | undefined
  },
  'creator_mchid' | 'available_mchid'
>

/** 根据商户号查用户的券：应答 */
export interface GetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码，从0开始 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data?: GetResponseData[]
}

/**
 * 根据商户号查用户的券：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `APPID_MCHID_NOT_MATCH` (400): 调用方商户号未绑定该 appid，绑定后重试
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

export interface GetResponseData {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
  /** 使用说明 */
  description: string
  /** 领券时间 */
  create_time: string
  /** 券类型 */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 激活批次的时间 */
  start_time?: string
  /** 终止批次的时间 */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: GetResponseDataCutToMessage
  /** 可用开始时间 */
  available_begin_time: string
  /** 可用结束时间 */
  available_end_time: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: GetResponseDataNormalCouponInformation
  /** 已实扣代金券核销信息 */
  consume_information?: GetResponseDataConsumeInformation
  /** 剩余金额，单位为分 */
  available_balance?: number
  /**
   * 业务类型
   * `MULTIUSE` 枚举值
   */
  business_type?: 'MULTIUSE' | (string & {})
  /** 是否无资金流 */
  no_cash?: boolean
}

export interface GetResponseDataCutToMessage {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max: number
  /** 减至后的优惠单价，单位为分 */
  cut_to_price: number
}

export interface GetResponseDataNormalCouponInformation {
  /** 面额，单位为分 */
  coupon_amount: number
  /** 门槛，单位为分 */
  transaction_minimum: number
}

export interface GetResponseDataConsumeInformation {
  /** 核销时间 */
  consume_time?: string
  /** 核销商户号 */
  consume_mchid?: string
  /** 核销的微信支付订单号 */
  transaction_id?: string
  /** 单品信息 */
  goods_detail?: GetResponseDataConsumeInformationGoodsDetail[]
}

export interface GetResponseDataConsumeInformationGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格，单位为分 */
  price?: number
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/favor/users/{openid}/coupons#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/users/{openid}/coupons',
  pathParameters: ['openid'],
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
 * 发放代金券
 *
 * 把指定批次的一张券发给一个用户。批次要已激活；超时或系统错误时用同一个商户单据号重试，以免多发。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463807)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     stock_id: '1288000000000731',
 *     out_request_no: 'RQ202608010001',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     stock_creator_mchid: '1900012345',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string', maxLength: 128 } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } },
      { name: 'coupon_value', schema: { kind: 'integer' } },
      { name: 'coupon_minimum', schema: { kind: 'integer' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/favor/users/{openid}/coupons#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/users/{openid}/coupons',
  pathParameters: ['openid'],
  queryParameters: [
    'appid',
    'stock_id',
    'status',
    'creator_mchid',
    'sender_mchid',
    'available_mchid',
    'offset',
    'limit',
    'business_type',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 根据商户号查用户的券
 *
 * 列出用户在某个商户号下能用的代金券，可用于“我的券”或下单页。全平台通用的立减金不在其中。
 *
 * 核销信息里的`transaction_id`是微信支付订单号。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012494237)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860', creator_mchid: '1900012345' },
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
  path: [{ name: 'openid', required: true, schema: { kind: 'string', maxLength: 128 } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string', maxLength: 128 } },
    { name: 'stock_id', schema: { kind: 'string', maxLength: 20 } },
    { name: 'status', schema: { kind: 'string', enum: [{ value: 'SENDED' }, { value: 'USED' }] } },
    {
      name: 'creator_mchid',
      schema: { kind: 'string', maxLength: 20 },
      choice: { rule: 'at-least-one', group: 'mchid' },
    },
    { name: 'sender_mchid', schema: { kind: 'string' } },
    {
      name: 'available_mchid',
      schema: { kind: 'string', maxLength: 20 },
      choice: { rule: 'at-least-one', group: 'mchid' },
    },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'business_type', schema: { kind: 'string', enum: [{ value: 'MULTIUSE' }] } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.favor.users._openid_.coupons`。 */
export interface PageMethods {
  /**
   * 发放代金券
   *
   * 把指定批次的一张券发给一个用户。批次要已激活；超时或系统错误时用同一个商户单据号重试，以免多发。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463807)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.users._openid_.coupons.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     stock_id: '1288000000000731',
   *     out_request_no: 'RQ202608010001',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     stock_creator_mchid: '1900012345',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 根据商户号查用户的券
   *
   * 列出用户在某个商户号下能用的代金券，可用于“我的券”或下单页。全平台通用的立减金不在其中。
   *
   * 核销信息里的`transaction_id`是微信支付订单号。
   *
   * 分页返回：`paginate(client.v3.marketing.favor.users._openid_.coupons.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012494237)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.users._openid_.coupons.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { appid: 'wx5a7c1e9d3b2f4860', creator_mchid: '1900012345' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
