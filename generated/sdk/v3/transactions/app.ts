/** 由openapi/v3/transactions/app.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 境外APP支付下单（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: PostRequestJsonPayer | undefined
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
  /** 优惠功能 */
  detail?: readonly PostRequestJsonDetail[] | undefined
}

/** 境外APP支付下单（旧版）：应答 */
export interface PostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 境外APP支付下单（旧版）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPayer {
  /** 用户标识 */
  openid?: string | undefined
  /** 用户标识（机构） */
  sp_openid?: string | undefined
  /** 用户标识（特约商户） */
  sub_openid?: string | undefined
}

export interface PostRequestJsonAmount {
  /** 总金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonSceneInfo {
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户端设备IP */
  device_ip?: string | undefined
  /** 用户终端IP */
  payer_client_ip?: string | undefined
  /** 操作员ID */
  operator_id?: string | undefined
  /** 商户门店信息 */
  store_info?: PostRequestJsonSceneInfoStoreInfo | undefined
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /** 编号 */
  id?: string | undefined
  /** 名称 */
  name: string
  /** 详细地址 */
  address: string
}

export interface PostRequestJsonDetail {
  /** 订单原价 */
  cost_price?: number | undefined
  /** 商品小票ID */
  receipt_id?: string | undefined
  /** 单品列表 */
  goods_detail?: readonly PostRequestJsonDetailGoodsDetail[] | undefined
}

export interface PostRequestJsonDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 微信侧商品编码 */
  wxpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/transactions/app#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/transactions/app',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 境外APP支付下单（旧版）
 *
 * 旧版境外App收款，先下单换`prepay_id`，再签名交给App调起。金额按币种最小单位；`merchant_category_code`必填。
 *
 * 直连商户用`mchid`、`appid`，机构用`sp_*`、`sub_*`，二选一；是否付成以通知或查单为准。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml)
 * @deprecated `2022-09-08`起App下单改走新版接口，此处存档。 请改用APP支付下单（境外）（`v3.global.transactions.app.post`）。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     mchid: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     sp_mchid: '1900006511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     description: '山前咖啡滨河店-手冲豆',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     out_trade_no: 'DD20260801000137',
 *     trade_type: 'JSAPI',
 *     merchant_category_code: '1011',
 *     amount: { total: 6800 },
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
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'trade_type', required: true, schema: { kind: 'string' } },
      { name: 'limit_pay', schema: { kind: 'string' } },
      { name: 'time_start', schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'merchant_category_code', required: true, schema: { kind: 'string' } },
      {
        name: 'payer',
        schema: {
          kind: 'object',
          properties: [
            { name: 'openid', schema: { kind: 'string' } },
            { name: 'sp_openid', schema: { kind: 'string' } },
            { name: 'sub_openid', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'scene_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string' } },
            { name: 'device_ip', schema: { kind: 'string' } },
            { name: 'payer_client_ip', schema: { kind: 'string' } },
            { name: 'operator_id', schema: { kind: 'string' } },
            {
              name: 'store_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'id', schema: { kind: 'string' } },
                  { name: 'name', required: true, schema: { kind: 'string' } },
                  { name: 'address', required: true, schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'detail',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'cost_price', schema: { kind: 'integer' } },
              { name: 'receipt_id', schema: { kind: 'string' } },
              {
                name: 'goods_detail',
                schema: {
                  kind: 'array',
                  items: {
                    kind: 'object',
                    properties: [
                      { name: 'goods_id', required: true, schema: { kind: 'string' } },
                      { name: 'wxpay_goods_id', schema: { kind: 'string' } },
                      { name: 'goods_name', schema: { kind: 'string' } },
                      { name: 'quantity', required: true, schema: { kind: 'integer' } },
                      { name: 'price', required: true, schema: { kind: 'integer' } },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.transactions.app`。 */
export interface PageMethods {
  /**
   * 境外APP支付下单（旧版）
   *
   * 旧版境外App收款，先下单换`prepay_id`，再签名交给App调起。金额按币种最小单位；`merchant_category_code`必填。
   *
   * 直连商户用`mchid`、`appid`，机构用`sp_*`、`sub_*`，二选一；是否付成以通知或查单为准。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml)
   * @deprecated `2022-09-08`起App下单改走新版接口，此处存档。 请改用APP支付下单（境外）（`v3.global.transactions.app.post`）。
   * @example
   * ```ts
   * const answer = await client.v3.transactions.app.post({
   *   json: {
   *     mchid: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     sp_mchid: '1900006511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     description: '山前咖啡滨河店-手冲豆',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     out_trade_no: 'DD20260801000137',
   *     trade_type: 'JSAPI',
   *     merchant_category_code: '1011',
   *     amount: { total: 6800 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
