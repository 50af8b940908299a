/** 由openapi/v3/pay/transactions/app-with-contract.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** APP下单并签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 优惠功能 */
  detail?: PostRequestJsonDetail | undefined
  /** 场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo | undefined
  /** 签约授权信息 */
  contract_info: PostRequestJsonContractInfo
}

/** APP下单并签约：应答 */
export interface PostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/**
 * APP下单并签约：错误码
 *
 * - `APPID_MCHID_NOT_MATCH` (400): appid 未与该商户号绑定，先在商户平台完成绑定
 * - `MCH_NOT_EXISTS` (400): 请求中的商户号查不到，核对所填商户号
 * - `NO_AUTH` (403): 商户号尚未开通本支付产品，开通后再调用
 * - `OUT_TRADE_NO_USED` (403): 此商户订单号已用过，新订单请换一个单号
 * - `FREQUENCY_LIMITED` (429): 下单过于频繁，放慢调用并退避后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次请求
 */
export type PostErrorCode =
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'NO_AUTH'
  | 'OUT_TRADE_NO_USED'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonAmount {
  /** 总金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonDetail {
  /** 订单原价，单位为分 */
  cost_price?: number | undefined
  /** 商品小票ID */
  invoice_id?: string | undefined
  /** 单品列表 */
  goods_detail: readonly PostRequestJsonDetailGoodsDetail[]
}

export interface PostRequestJsonDetailGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信支付商品编码 */
  wechatpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
}

export interface PostRequestJsonSceneInfo {
  /** 用户终端IP */
  payer_client_ip: string
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户门店信息 */
  store_info?: PostRequestJsonSceneInfoStoreInfo | undefined
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /** 门店编号 */
  id?: string | undefined
  /** 门店名称 */
  name?: string | undefined
  /** 地区编码 */
  area_code?: string | undefined
  /** 详细地址 */
  address?: string | undefined
}

export interface PostRequestJsonSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean | undefined
}

export interface PostRequestJsonContractInfo {
  /** 模板ID */
  plan_id: string
  /** 签约商户号 */
  contract_mchid: string
  /** 签约AppID */
  contract_appid: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约信息通知URL */
  contract_notify_url?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/transactions/app-with-contract#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/transactions/app-with-contract',
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
 * APP下单并签约
 *
 * 直连商户让用户在一次付款里顺便签下代扣：订单照常，另给模板、协议号等一组。得到`prepay_id`调起支付，支付页会引导签约。
 *
 * 用户可以只付款不签约，两件事分别看通知；重发时商户订单号不变。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_info.contract_notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mchid: '1900000109',
 *     description: '手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     amount: { total: 1280 },
 *     contract_info: {
 *       plan_id: '1000137',
 *       contract_mchid: '1900000109',
 *       contract_appid: 'wx5a7c1e9d3b2f4860',
 *       contract_code: 'XY20260801000003',
 *       request_serial: '1695',
 *       contract_display_account: '123456',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
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
        name: 'detail',
        schema: {
          kind: 'object',
          properties: [
            { name: 'cost_price', schema: { kind: 'number' } },
            { name: 'invoice_id', schema: { kind: 'string' } },
            {
              name: 'goods_detail',
              required: true,
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
        schema: {
          kind: 'object',
          properties: [
            { name: 'payer_client_ip', required: true, schema: { kind: 'string' } },
            { name: 'device_id', schema: { kind: 'string' } },
            {
              name: 'store_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'id', schema: { kind: 'string' } },
                  { name: 'name', schema: { kind: 'string' } },
                  { name: 'area_code', schema: { kind: 'string' } },
                  { name: 'address', schema: { kind: 'string' } },
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
      {
        name: 'contract_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'plan_id', required: true, schema: { kind: 'string' } },
            { name: 'contract_mchid', required: true, schema: { kind: 'string' } },
            { name: 'contract_appid', required: true, schema: { kind: 'string' } },
            { name: 'contract_code', required: true, schema: { kind: 'string' } },
            { name: 'request_serial', required: true, schema: { kind: 'string' } },
            { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
            { name: 'contract_notify_url', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.transactions.appWithContract`。 */
export interface PageMethods {
  /**
   * APP下单并签约
   *
   * 直连商户让用户在一次付款里顺便签下代扣：订单照常，另给模板、协议号等一组。得到`prepay_id`调起支付，支付页会引导签约。
   *
   * 用户可以只付款不签约，两件事分别看通知；重发时商户订单号不变。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_info.contract_notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.pay.transactions.appWithContract.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mchid: '1900000109',
   *     description: '手冲豆250克',
   *     out_trade_no: 'DD20260801000137',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     amount: { total: 1280 },
   *     contract_info: {
   *       plan_id: '1000137',
   *       contract_mchid: '1900000109',
   *       contract_appid: 'wx5a7c1e9d3b2f4860',
   *       contract_code: 'XY20260801000003',
   *       request_serial: '1695',
   *       contract_display_account: '123456',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
