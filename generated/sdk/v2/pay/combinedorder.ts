/** 由openapi/v2/pay/combinedorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 合单下单（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 设备号 */
  device_info?: string | undefined
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 终端IP */
  spbill_create_ip: string
  /** 交易起始时间，格式为yyyyMMddHHmmss */
  time_start?: string | undefined
  /** 交易结束时间，格式为yyyyMMddHHmmss */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 商品ID */
  product_id?: string | undefined
  /** 合单用户标识 */
  combine_openid?: string | undefined
  /**
   * 场景信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  scene_info: PostRequestXmlSceneInfo
  /**
   * 子单信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  sub_order_list: PostRequestXmlSubOrderList
}

/** 合单下单（旧版）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 交易类型 */
  trade_type: string
  /** 二维码链接 */
  code_url?: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** H5支付跳转链接 */
  mweb_url?: string
}

/** 合单下单（旧版）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlSceneInfo {
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 用户终端IP */
  payer_client_ip: string
  /** H5场景信息 */
  h5_info?: PostRequestXmlSceneInfoH5Info | undefined
}

export interface PostRequestXmlSceneInfoH5Info {
  /** 场景类型 */
  type: 'iOS' | 'Android' | 'Wap'
  /** 应用名称 */
  app_name?: string | undefined
  /** 网站URL */
  app_url?: string | undefined
  /** iOS平台BundleID */
  bundle_id?: string | undefined
  /** Android平台PackageName */
  package_name?: string | undefined
}

export interface PostRequestXmlSubOrderList {
  /** 子订单数 */
  order_num: number
  /** 子订单信息 */
  order_list: readonly PostRequestXmlSubOrderListOrderList[]
}

export interface PostRequestXmlSubOrderListOrderList {
  /** 子单商户appid */
  appid: string
  /** 子单商户号 */
  mch_id: string
  /** 商品描述 */
  body: string
  /** 商品详情 */
  detail?: string | undefined
  /** 附加数据 */
  attach: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 标价币种 */
  fee_type: string
  /** 子单金额，单位为分 */
  total_fee: number
  /** 特约商户的appid，服务商模式 */
  sub_appid?: string | undefined
  /** 特约商户号，服务商须传 */
  sub_mch_id?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/combinedorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/combinedorder',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/scene_info', '/xml/sub_order_list'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 合单下单（旧版）
 *
 * 把最多10笔订单并成一张合单，用户输一次密码全部付清。按交易类型返回`prepay_id`、`code_url`或`mweb_url`，子单金额单位分；付款结果看通知或合单查单。
 *
 * `2021-09-01`起停止开放，新的下单按场景见[APP](/openapi/v3/combine-transactions/app)、[H5](/openapi/v3/combine-transactions/h5)、[JSAPI](/openapi/v3/combine-transactions/jsapi)、[Native](/openapi/v3/combine-transactions/native)，本页仅供查阅存量代码。
 *
 * `scene_info`和`sub_order_list`都是JSON字符串，`order_num`须等于子单条数。
 *
 * 后续通知：
 *
 * - 合单支付通知（旧版）（`webhooks/v2/combined-transactions-success`），发往`xml.notify_url`
 * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     combine_mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     combine_out_trade_no: 'HD20260801000021',
 *     spbill_create_ip: '203.0.113.24',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     trade_type: 'JSAPI',
 *     scene_info: { payer_client_ip: '203.0.113.24' },
 *     sub_order_list: {
 *       order_num: 2,
 *       order_list: [
 *         {
 *           appid: 'wx5a7c1e9d3b2f4860',
 *           mch_id: '1900000109',
 *           body: '手冲豆250克',
 *           attach: 'channel=store',
 *           out_trade_no: 'DD20260801000137',
 *           fee_type: 'CNY',
 *           total_fee: 88,
 *         },
 *       ],
 *     },
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
      { name: 'combine_appid', required: true, schema: { kind: 'string' } },
      { name: 'combine_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'time_start', schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'trade_type', required: true, schema: { kind: 'string' } },
      { name: 'product_id', schema: { kind: 'string' } },
      { name: 'combine_openid', schema: { kind: 'string' } },
      {
        name: 'scene_info',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'device_id', schema: { kind: 'string' } },
                { name: 'payer_client_ip', required: true, schema: { kind: 'string' } },
                {
                  name: 'h5_info',
                  schema: {
                    kind: 'object',
                    properties: [
                      {
                        name: 'type',
                        required: true,
                        schema: {
                          kind: 'string',
                          enum: [{ value: 'iOS' }, { value: 'Android' }, { value: 'Wap' }],
                        },
                      },
                      { name: 'app_name', schema: { kind: 'string' } },
                      { name: 'app_url', schema: { kind: 'string' } },
                      { name: 'bundle_id', schema: { kind: 'string' } },
                      { name: 'package_name', schema: { kind: 'string' } },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
      {
        name: 'sub_order_list',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'order_num', required: true, schema: { kind: 'number' } },
                {
                  name: 'order_list',
                  required: true,
                  schema: {
                    kind: 'array',
                    items: {
                      kind: 'object',
                      properties: [
                        { name: 'appid', required: true, schema: { kind: 'string' } },
                        { name: 'mch_id', required: true, schema: { kind: 'string' } },
                        { name: 'body', required: true, schema: { kind: 'string' } },
                        { name: 'detail', schema: { kind: 'string' } },
                        { name: 'attach', required: true, schema: { kind: 'string' } },
                        { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
                        { name: 'fee_type', required: true, schema: { kind: 'string' } },
                        { name: 'total_fee', required: true, schema: { kind: 'integer' } },
                        { name: 'sub_appid', schema: { kind: 'string' } },
                        { name: 'sub_mch_id', schema: { kind: 'string' } },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.combinedorder`。 */
export interface PageMethods {
  /**
   * 合单下单（旧版）
   *
   * 把最多10笔订单并成一张合单，用户输一次密码全部付清。按交易类型返回`prepay_id`、`code_url`或`mweb_url`，子单金额单位分；付款结果看通知或合单查单。
   *
   * `2021-09-01`起停止开放，新的下单按场景见[APP](/openapi/v3/combine-transactions/app)、[H5](/openapi/v3/combine-transactions/h5)、[JSAPI](/openapi/v3/combine-transactions/jsapi)、[Native](/openapi/v3/combine-transactions/native)，本页仅供查阅存量代码。
   *
   * `scene_info`和`sub_order_list`都是JSON字符串，`order_num`须等于子单条数。
   *
   * 后续通知：
   *
   * - 合单支付通知（旧版）（`webhooks/v2/combined-transactions-success`），发往`xml.notify_url`
   * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2)
   * @example
   * ```ts
   * const answer = await client.v2.pay.combinedorder.post({
   *   xml: {
   *     combine_appid: 'wx6f3a90c2d5e81b47',
   *     combine_mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     combine_out_trade_no: 'HD20260801000021',
   *     spbill_create_ip: '203.0.113.24',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     trade_type: 'JSAPI',
   *     scene_info: { payer_client_ip: '203.0.113.24' },
   *     sub_order_list: {
   *       order_num: 2,
   *       order_list: [
   *         {
   *           appid: 'wx5a7c1e9d3b2f4860',
   *           mch_id: '1900000109',
   *           body: '手冲豆250克',
   *           attach: 'channel=store',
   *           out_trade_no: 'DD20260801000137',
   *           fee_type: 'CNY',
   *           total_fee: 88,
   *         },
   *       ],
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
