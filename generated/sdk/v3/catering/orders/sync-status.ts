/** 由openapi/v3/catering/orders/sync-status.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 点餐订单信息同步：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信支付分配的服务商商户号 */
  sp_mchid?: string | undefined
  /** 服务商服务号的APPID */
  sp_appid?: string | undefined
  /** 微信支付分配的渠道商商户号 */
  channel_id: string
  /** 微信支付分配子商户商户号 */
  sub_mchid: string
  /** 子商户服务号的APPID */
  sub_appid: string
  /** 商户旗下门店的唯一编号 */
  out_shop_no: string
  /** 用户子标识，属于子商户appid */
  sub_openid: string
  /** 登录票据：公众号用access_token，小程序用session_key */
  login_token: string
  /** 点餐入口：公众号填页面完整URL，小程序填页面path */
  order_entry: string
  /** 总价，单位为分 */
  total_amount: number
  /** 优惠金额，单位为分 */
  discount_amount: number
  /** 实际支付金额，单位为分 */
  user_amount: number
  /** 订单状态：CREATE_DEAL用户下单；PAY_SUCCESS结账成功 */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS'
  /** 状态变化时间，rfc3339格式，含时区偏移 */
  action_time: string
  /** 支付时间，rfc3339格式，status为PAY_SUCCESS时必填 */
  pay_time?: string | undefined
  /** 支付订单号，`status`为`PAY_SUCCESS`时须填 */
  transaction_id?: string | undefined
  /** 渠道商内部支付订单号，status为PAY_SUCCESS时必填 */
  out_trade_no?: string | undefined
  /** 渠道商系统内部订单号 */
  out_order_no: string
  /** 桌位号 */
  out_table_no?: string | undefined
  /** 消费人数 */
  people_count?: number | undefined
  /** 商户菜品信息 */
  dish_list: readonly PostRequestJsonDishList[]
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 点餐订单信息同步：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonDishList {
  /** 商户菜品ID */
  out_dish_no: string
  /** 菜品名称 */
  name: string
  /** 菜品单价，单位为分 */
  price: number
  /** 菜品单位，`BY_SHARE`按份，`BY_WEIGHT`按重量 */
  unit: 'BY_SHARE' | 'BY_WEIGHT'
  /**
   * 菜品数量，保留2位小数
   * 可以是小数。
   */
  count: number
  /** 菜品折扣的百分数，八折为80 */
  discount?: number | undefined
  /** 菜品分类，取值见《菜品类型列表》 */
  type?: string | undefined
  /** 菜品在服务商平台的排序，1~100，小者在前 */
  priority?: number | undefined
  /** 菜品属性 */
  properties?: PostRequestJsonDishListProperties | undefined
}

export interface PostRequestJsonDishListProperties {
  /** 口味 */
  taste: string
  /** 做法 */
  cuisine: string
  /** 主料 */
  main_material: string
  /** 配料 */
  ingredients: string
  /** 其他 */
  others?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/catering/orders/sync-status#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/catering/orders/sync-status',
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    fractions: ['/json/dish_list/*/count'],
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 点餐订单信息同步
 *
 * 扫码点餐的订单一有变化就上报，每次都带完整明细：下单时报`CREATE_DEAL`，付款确认后报`PAY_SUCCESS`。各项金额单位分，成功没有返回内容。
 *
 * 报`PAY_SUCCESS`时支付时间与两个支付订单号变为必填；`out_order_no`前后两次要一致，才会认作同一单。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011939936)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     channel_id: '1230000137',
 *     sub_mchid: '1900013511',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     out_shop_no: '6895',
 *     sub_openid: 'oWmnN4Demo0000000000000000B2',
 *     login_token: '414aee6b7647bc958ede',
 *     order_entry: 'https://pay.example.com/order-entry',
 *     total_amount: 1000,
 *     discount_amount: 100,
 *     user_amount: 900,
 *     status: 'CREATE_DEAL',
 *     action_time: '2026-08-08T10:34:56+08:00',
 *     out_order_no: 'ZD202608010003',
 *     dish_list: [
 *       { out_dish_no: '1', name: '清炖牛肉面', price: 1, unit: 'BY_SHARE', count: 1.5 },
 *     ],
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
      { name: 'sp_mchid', schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'channel_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'out_shop_no', required: true, schema: { kind: 'string' } },
      { name: 'sub_openid', required: true, schema: { kind: 'string' } },
      { name: 'login_token', required: true, schema: { kind: 'string' } },
      { name: 'order_entry', required: true, schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'discount_amount', required: true, schema: { kind: 'integer' } },
      { name: 'user_amount', required: true, schema: { kind: 'integer' } },
      {
        name: 'status',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'CREATE_DEAL' }, { value: 'PAY_SUCCESS' }] },
      },
      { name: 'action_time', required: true, schema: { kind: 'string' } },
      { name: 'pay_time', schema: { kind: 'string' } },
      { name: 'transaction_id', schema: { kind: 'string' } },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'out_table_no', schema: { kind: 'string' } },
      { name: 'people_count', schema: { kind: 'integer' } },
      {
        name: 'dish_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_dish_no', required: true, schema: { kind: 'string' } },
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'price', required: true, schema: { kind: 'integer' } },
              {
                name: 'unit',
                required: true,
                schema: { kind: 'string', enum: [{ value: 'BY_SHARE' }, { value: 'BY_WEIGHT' }] },
              },
              { name: 'count', required: true, schema: { kind: 'number', fractions: true } },
              { name: 'discount', schema: { kind: 'integer' } },
              { name: 'type', schema: { kind: 'string' } },
              { name: 'priority', schema: { kind: 'integer' } },
              {
                name: 'properties',
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'taste', required: true, schema: { kind: 'string' } },
                    { name: 'cuisine', required: true, schema: { kind: 'string' } },
                    { name: 'main_material', required: true, schema: { kind: 'string' } },
                    { name: 'ingredients', required: true, schema: { kind: 'string' } },
                    { name: 'others', schema: { kind: 'string' } },
                  ],
                },
              },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.catering.orders.syncStatus`。 */
export interface PageMethods {
  /**
   * 点餐订单信息同步
   *
   * 扫码点餐的订单一有变化就上报，每次都带完整明细：下单时报`CREATE_DEAL`，付款确认后报`PAY_SUCCESS`。各项金额单位分，成功没有返回内容。
   *
   * 报`PAY_SUCCESS`时支付时间与两个支付订单号变为必填；`out_order_no`前后两次要一致，才会认作同一单。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011939936)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
   * @example
   * ```ts
   * await client.v3.catering.orders.syncStatus.post({
   *   json: {
   *     channel_id: '1230000137',
   *     sub_mchid: '1900013511',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     out_shop_no: '6895',
   *     sub_openid: 'oWmnN4Demo0000000000000000B2',
   *     login_token: '414aee6b7647bc958ede',
   *     order_entry: 'https://pay.example.com/order-entry',
   *     total_amount: 1000,
   *     discount_amount: 100,
   *     user_amount: 900,
   *     status: 'CREATE_DEAL',
   *     action_time: '2026-08-08T10:34:56+08:00',
   *     out_order_no: 'ZD202608010003',
   *     dish_list: [
   *       { out_dish_no: '1', name: '清炖牛肉面', price: 1, unit: 'BY_SHARE', count: 1.5 },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
