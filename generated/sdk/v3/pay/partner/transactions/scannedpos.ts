/** 由openapi/v3/pay/partner/transactions/scannedpos.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 扫码支付下单（合作伙伴）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 支付者 */
  payer: PostRequestJsonPayer
  /** 优惠功能 */
  detail?: PostRequestJsonDetail | undefined
  /** 场景信息 */
  scene_info: PostRequestJsonSceneInfo
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo | undefined
}

/** 扫码支付下单（合作伙伴）：应答 */
export interface PostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 扫码支付下单（合作伙伴）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 总金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonPayer {
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
}

export interface PostRequestJsonDetail {
  /** 订单原价 */
  cost_price?: number | undefined
  /** 商品小票 ID */
  invoice_id?: string | undefined
  /** 单品列表 */
  goods_detail?: readonly PostRequestJsonDetailGoodsDetail[] | undefined
}

export interface PostRequestJsonDetailGoodsDetail {
  /** 商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wechatpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价 */
  unit_price: number
}

export interface PostRequestJsonSceneInfo {
  /** 用户终端IP */
  payer_client_ip: string
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户门店信息 */
  store_info: PostRequestJsonSceneInfoStoreInfo
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /** 门店ID */
  id?: string | undefined
  /** 商家自定义编码 */
  out_id?: string | undefined
}

export interface PostRequestJsonSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/partner/transactions/scannedpos#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/partner/transactions/scannedpos',
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
 * 扫码支付下单（合作伙伴）
 *
 * 合作伙伴为门店的扫码设备建订单，得到`prepay_id`后按Native、JSAPI或APP调起。场景与门店信息必填，金额单位分。
 *
 * 超时重试沿用`out_trade_no`，是否付款成功以通知和查单为准；`notify_url`虽可缺，不填就只能靠查单。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     description: '手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     amount: { total: 6800 },
 *     payer: {},
 *     scene_info: { payer_client_ip: '203.0.113.24', store_info: {} },
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
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'support_fapiao', schema: { kind: 'boolean' } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'number' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'sp_openid', schema: { kind: 'string' } },
            { name: 'sub_openid', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'detail',
        schema: {
          kind: 'object',
          properties: [
            { name: 'cost_price', schema: { kind: 'number' } },
            { name: 'invoice_id', schema: { kind: 'string' } },
            {
              name: 'goods_detail',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'merchant_goods_id', required: true, schema: { kind: 'string' } },
                    { name: 'wechatpay_goods_id', schema: { kind: 'string' } },
                    { name: 'goods_name', schema: { kind: 'string' } },
                    { name: 'quantity', required: true, schema: { kind: 'number' } },
                    { name: 'unit_price', required: true, schema: { kind: 'number' } },
                  ],
                },
              },
            },
          ],
        },
      },
      {
        name: 'scene_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'payer_client_ip', required: true, schema: { kind: 'string' } },
            { name: 'device_id', schema: { kind: 'string' } },
            {
              name: 'store_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'id', schema: { kind: 'string' } },
                  { name: 'out_id', schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'settle_info',
        schema: { kind: 'object', properties: [{ name: 'profit_sharing', schema: { kind: 'boolean' } }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.partner.transactions.scannedpos`。 */
export interface PageMethods {
  /**
   * 扫码支付下单（合作伙伴）
   *
   * 合作伙伴为门店的扫码设备建订单，得到`prepay_id`后按Native、JSAPI或APP调起。场景与门店信息必填，金额单位分。
   *
   * 超时重试沿用`out_trade_no`，是否付款成功以通知和查单为准；`notify_url`虽可缺，不填就只能靠查单。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
   * @example
   * ```ts
   * const answer = await client.v3.pay.partner.transactions.scannedpos.post({
   *   json: {
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     description: '手冲豆250克',
   *     out_trade_no: 'DD20260801000137',
   *     amount: { total: 6800 },
   *     payer: {},
   *     scene_info: { payer_client_ip: '203.0.113.24', store_info: {} },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
