/** 由openapi/v3/payscore/payafter-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建先享后付订单（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公众账号ID */
  appid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 用户下单时确认的开始时间 */
  service_start_time?: string | undefined
  /** 下单时确定的预计服务结束时间 */
  service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  /** 本订单所提供服务的介绍 */
  service_introduction?: string | undefined
  /** 后付费项目 */
  fees?: readonly PostRequestJsonFees[] | undefined
  /** 商户优惠，最多5条 */
  discounts?: readonly PostRequestJsonDiscounts[] | undefined
  /** 订单风险金额 */
  risk_amount?: number | undefined
  /** 商户自定义说明，可存放订单所需信息 */
  attach?: string | undefined
  /** 须用户确认的订单类型 */
  need_user_confirm?: boolean | undefined
  /** 微信用户在商户appid下的唯一标识 */
  openid?: string | undefined
  /**
   * 用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name?: string | undefined
  /**
   * 用户手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone?: string | undefined
  /**
   * 用户身份证ID
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  userid?: string | undefined
  /**
   * 用户收货地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  address?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 创建先享后付订单（旧版）：应答 */
export interface PostResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转businessType */
  miniprogram_businesstype?: string
  /** 小程序跳转appid，从商户小程序跳到微信侧小程序时用 */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 小程序跳转username，从商户APP跳到微信侧小程序时用 */
  miniprogram_username?: string
  /** 跳转微信侧小程序时传入的订单数据 */
  package?: string
}

/**
 * 创建先享后付订单（旧版）：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 查询先享后付订单（旧版）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务ID */
  service_id?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
  /** 公众账号ID */
  appid?: string | undefined
}

/** 查询先享后付订单（旧版）：应答 */
export interface GetResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 订单状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | (number & {})
  /** 服务开始时间 */
  service_start_time?: string
  /** 服务结束时间 */
  service_end_time?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 实际服务结束时间 */
  real_service_end_time?: string
  /** 支付完成时间 */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 实际开始使用服务的地点 */
  real_service_start_location?: string
  /** 实际服务结束的地点 */
  real_service_end_location?: string
  /** 本订单所提供服务的介绍 */
  service_introduction?: string
  /** 后付费项目 */
  fees?: GetResponseFees[]
  /** 商户优惠，最多5条 */
  discounts?: GetResponseDiscounts[]
  /** 订单风险金额 */
  risk_amount?: number
  /** 总金额，单位分，不能为负 */
  total_amount?: number
  /** 商户自定义说明，可存放订单所需信息 */
  attach?: string
  /** 完结订单时传入，确保完结数据完整 */
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /**
   * 支付方式
   * `MchChannelPayType` 枚举值
   */
  pay_type?: 'MchChannelPayType' | (string & {})
}

/**
 * 查询先享后付订单（旧版）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对所查的单号与所属商户
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonFees {
  /** 付费项目名称 */
  fee_name?: string | undefined
  /** 付费项目数量 */
  fee_count?: number | undefined
  /** 付费项目总金额 */
  fee_amount?: number | undefined
  /** 描述计费规则 */
  fee_desc?: string | undefined
}

export interface PostRequestJsonDiscounts {
  /** 优惠名称 */
  discount_name?: string | undefined
  /** 优惠说明 */
  discount_desc?: string | undefined
}

export interface GetResponseFees {
  /** 付费项目名称 */
  fee_name?: string
  /** 付费项目数量 */
  fee_count?: number
  /** 付费项目总金额 */
  fee_amount?: number
  /** 描述计费规则 */
  fee_desc?: string
}

export interface GetResponseDiscounts {
  /** 优惠名称 */
  discount_name?: string
  /** 商品优惠金额 */
  discount_amount?: number
  /** 优惠说明 */
  discount_desc?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/payafter-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/payafter-orders',
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
        paths: ['/json/name', '/json/phone', '/json/userid', '/json/address'],
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
 * 创建先享后付订单（旧版）
 *
 * 商户登记一次先享后付服务，取回`package`与小程序路径，引导用户去确认，金额单位分。姓名、手机号、身份证等传密文，须带`Wechatpay-Serial`。
 *
 * 从小程序跳用`miniprogram_appid`，从App跳用`miniprogram_username`。
 *
 * 后续通知：
 *
 * - 支付分服务确认通知(PAYSCORE.USER_ACCEPTED)（`webhooks/v3/PAYSCORE.USER_ACCEPTED`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_order_no: 'ZD202608010003',
 *     service_id: '2002000000000000000000000000042',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'service_start_time', schema: { kind: 'string' } },
      { name: 'service_end_time', schema: { kind: 'string' } },
      { name: 'service_start_location', schema: { kind: 'string' } },
      { name: 'service_end_location', schema: { kind: 'string' } },
      { name: 'service_introduction', schema: { kind: 'string' } },
      {
        name: 'fees',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'fee_name', schema: { kind: 'string' } },
              { name: 'fee_count', schema: { kind: 'integer' } },
              { name: 'fee_amount', schema: { kind: 'integer' } },
              { name: 'fee_desc', schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'discount_name', schema: { kind: 'string' } },
              { name: 'discount_desc', schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'risk_amount', schema: { kind: 'integer' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'need_user_confirm', schema: { kind: 'boolean' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'name', schema: { kind: 'string' } },
      { name: 'phone', schema: { kind: 'string' } },
      { name: 'userid', schema: { kind: 'string' } },
      { name: 'address', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/payafter-orders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/payafter-orders',
  queryParameters: ['service_id', 'out_order_no', 'query_id', 'appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询先享后付订单（旧版）
 *
 * 以商户服务订单号或回跳的`query_id`查。完结之前先来取`finish_ticket`，完结时要带；`USER_PAID`表示钱已收到。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     service_id: '2002000000000000000000000000042',
 *     out_order_no: 'ZD202608010003',
 *     query_id: '15646546545165651651',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *   },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'service_id', schema: { kind: 'string' } },
    { name: 'out_order_no', schema: { kind: 'string' } },
    { name: 'query_id', schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.payafterOrders`。 */
export interface PageMethods {
  /**
   * 创建先享后付订单（旧版）
   *
   * 商户登记一次先享后付服务，取回`package`与小程序路径，引导用户去确认，金额单位分。姓名、手机号、身份证等传密文，须带`Wechatpay-Serial`。
   *
   * 从小程序跳用`miniprogram_appid`，从App跳用`miniprogram_username`。
   *
   * 后续通知：
   *
   * - 支付分服务确认通知(PAYSCORE.USER_ACCEPTED)（`webhooks/v3/PAYSCORE.USER_ACCEPTED`）
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.payafterOrders.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_order_no: 'ZD202608010003',
   *     service_id: '2002000000000000000000000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询先享后付订单（旧版）
   *
   * 以商户服务订单号或回跳的`query_id`查。完结之前先来取`finish_ticket`，完结时要带；`USER_PAID`表示钱已收到。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.payafterOrders.get({
   *   query: {
   *     service_id: '2002000000000000000000000000042',
   *     out_order_no: 'ZD202608010003',
   *     query_id: '15646546545165651651',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *   },
   * })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
