/** 由openapi/v3/payscore/partner/servicepayondeliveryorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建先用后付订单（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly PostRequestJsonPostPayments[] | undefined
  /** 商户优惠 */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /** 服务时间 */
  time_range: PostRequestJsonTimeRange
  /** 服务位置 */
  location?: PostRequestJsonLocation | undefined
  /** 订单风险金 */
  risk_fund: PostRequestJsonRiskFund
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info: PostRequestJsonShoppingInfo
}

/** 创建先用后付订单（服务商）：应答 */
export interface PostResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: PostResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: PostResponseRiskFund
  /** 服务时间 */
  time_range?: PostResponseTimeRange
  /** 服务位置 */
  location?: PostResponseLocation
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: PostResponseShoppingInfo
}

/**
 * 创建先用后付订单（服务商）：错误码
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

export interface PostRequestJsonPostPayments {
  /** 付费项目名称 */
  name?: string | undefined
  /** 金额 */
  amount?: number | undefined
  /** 计费说明 */
  description?: string | undefined
  /** 付费数量 */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /** 优惠名称 */
  name?: string | undefined
  /** 优惠说明 */
  description?: string | undefined
  /** 优惠金额 */
  amount?: number | undefined
  /** 优惠数量 */
  count?: number | undefined
}

export interface PostRequestJsonTimeRange {
  /** 服务开始时间 */
  start_time?: string | undefined
  /** 服务开始时间备注 */
  start_time_remark?: string | undefined
  /** 服务结束时间 */
  end_time?: string | undefined
  /** 服务结束时间备注 */
  end_time_remark?: string | undefined
}

export interface PostRequestJsonLocation {
  /** 服务开始地点 */
  start_location?: string | undefined
  /** 服务结束地点 */
  end_location?: string | undefined
}

export interface PostRequestJsonRiskFund {
  /** 风险金名称 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
  /** 风险金额 */
  amount: number
  /** 风险说明 */
  description?: string | undefined
}

export interface PostRequestJsonShoppingInfo {
  /** 实际购物商家公众号ID */
  real_merchant_appid?: string | undefined
  /** 单详跳转链接 */
  jump_link?: PostRequestJsonShoppingInfoJumpLink | undefined
  /** 商品列表 */
  goods?: readonly PostRequestJsonShoppingInfoGoods[] | undefined
}

export interface PostRequestJsonShoppingInfoJumpLink {
  /**
   * 跳转链接类型
   * `JUMP_LINK_MINI_PROGRAM` 枚举值
   */
  jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | undefined
  /** 小程序跳转AppID */
  appid?: string | undefined
  /** 小程序跳转path */
  path?: string | undefined
}

export interface PostRequestJsonShoppingInfoGoods {
  /** 商品名称 */
  name?: string | undefined
  /** 商品图片链接 */
  picture?: string | undefined
  /** 商品单价金额 */
  amount?: number | undefined
  /** 商品数量 */
  count?: number | undefined
  /** 商品品类ID */
  category_id?: readonly string[] | undefined
}

export interface PostResponsePostPayments {
  /** 付费名称 */
  name?: string
  /** 付费金额 */
  amount?: number
  /** 付费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

export interface PostResponsePostDiscounts {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

export interface PostResponseRiskFund {
  /** 风险名称 */
  name: string
  /** 风险金额 */
  amount: number
  /** 风险说明 */
  description?: string
}

export interface PostResponseTimeRange {
  /** 服务开始时间 */
  start_time?: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface PostResponseLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束地点 */
  end_location?: string
}

export interface PostResponseShoppingInfo {
  /** 实际购物商家公众号ID */
  real_merchant_appid?: string
  /** 单详跳转链接 */
  jump_link: PostResponseShoppingInfoJumpLink
  /** 商品列表 */
  goods: PostResponseShoppingInfoGoods[]
}

export interface PostResponseShoppingInfoJumpLink {
  /** 跳转链接类型 */
  jump_link_type: string
  /** 小程序跳转AppID */
  appid?: string
  /** 小程序跳转path */
  path?: string
}

export interface PostResponseShoppingInfoGoods {
  /** 商品名称 */
  name: string
  /** 商品图片链接 */
  picture: string
  /** 商品单价金额 */
  amount: number
  /** 商品数量 */
  count: number
  /** 商品品类ID */
  category_id?: string[]
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/partner/servicepayondeliveryorder#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/partner/servicepayondeliveryorder',
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
 * 创建先用后付订单（服务商）
 *
 * 服务商替子商户建购物类的先用后付订单，风险金与购物详情必填，商品单价单位分。返回的`package`用来跳转，让用户确认。
 *
 * `goods`在请求里可缺、返回里必有，请求时也请填齐图片与品类。
 *
 * 后续通知：
 *
 * - 支付分用户确认订单通知(PAYSCORE.USER_CONFIRM)（`webhooks/v3/PAYSCORE.USER_CONFIRM`），发往`json.notify_url`
 * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_order_no: 'ZD202608010003',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     service_id: '2002000000000000000000000000042',
 *     service_introduction: '滨河酒店',
 *     time_range: {},
 *     risk_fund: { name: 'DEPOSIT', amount: 10000 },
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     shopping_info: {},
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
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'service_introduction', required: true, schema: { kind: 'string' } },
      {
        name: 'post_payments',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'post_discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', schema: { kind: 'string' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'time_range',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', schema: { kind: 'string' } },
            { name: 'start_time_remark', schema: { kind: 'string' } },
            { name: 'end_time', schema: { kind: 'string' } },
            { name: 'end_time_remark', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'location',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_location', schema: { kind: 'string' } },
            { name: 'end_location', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'risk_fund',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'name',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'DEPOSIT' },
                  { value: 'ADVANCE' },
                  { value: 'CASH_DEPOSIT' },
                  { value: 'ESTIMATE_ORDER_COST' },
                ],
              },
            },
            { name: 'amount', required: true, schema: { kind: 'integer' } },
            { name: 'description', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'need_user_confirm', schema: { kind: 'boolean' } },
      { name: 'mchid', schema: { kind: 'string' } },
      {
        name: 'shopping_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'real_merchant_appid', schema: { kind: 'string' } },
            {
              name: 'jump_link',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'jump_link_type',
                    schema: { kind: 'string', enum: [{ value: 'JUMP_LINK_MINI_PROGRAM' }] },
                  },
                  { name: 'appid', schema: { kind: 'string' } },
                  { name: 'path', schema: { kind: 'string' } },
                ],
              },
            },
            {
              name: 'goods',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'name', schema: { kind: 'string' } },
                    { name: 'picture', schema: { kind: 'string' } },
                    { name: 'amount', schema: { kind: 'integer' } },
                    { name: 'count', schema: { kind: 'integer' } },
                    { name: 'category_id', schema: { kind: 'array', items: { kind: 'string' } } },
                  ],
                },
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.partner.servicepayondeliveryorder`。 */
export interface PageMethods {
  /**
   * 创建先用后付订单（服务商）
   *
   * 服务商替子商户建购物类的先用后付订单，风险金与购物详情必填，商品单价单位分。返回的`package`用来跳转，让用户确认。
   *
   * `goods`在请求里可缺、返回里必有，请求时也请填齐图片与品类。
   *
   * 后续通知：
   *
   * - 支付分用户确认订单通知(PAYSCORE.USER_CONFIRM)（`webhooks/v3/PAYSCORE.USER_CONFIRM`），发往`json.notify_url`
   * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.partner.servicepayondeliveryorder.post({
   *   json: {
   *     out_order_no: 'ZD202608010003',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     service_id: '2002000000000000000000000000042',
   *     service_introduction: '滨河酒店',
   *     time_range: {},
   *     risk_fund: { name: 'DEPOSIT', amount: 10000 },
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     shopping_info: {},
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
