/** 由openapi/v3/pay/partner/transactions/miniprogram.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 小程序下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商的AppID */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /**
   * 商品描述，展示在用户的账单详情里
   * 至多127个字符。
   */
  description: string
  /**
   * 商户订单号，同一商户号下不可重复，限数字、字母和_-*
   * 6–32个字符。
   */
  out_trade_no: string
  /** 交易结束时间，RFC 3339格式，过时不能再支付 */
  time_expire?: string | undefined
  /**
   * 附加数据，查单和支付通知会原样带回
   * 至多128个字符。
   */
  attach?: string | undefined
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url?: string | undefined
  /** 订单优惠标记，参与代金券等活动时使用 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识，为true时支付凭证上出现开票入口 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 支付者 */
  payer: PostRequestJsonPayer
  /** 单品优惠所用的商品明细 */
  detail?: PostRequestJsonDetail | undefined
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo | undefined
}

/** 小程序下单：应答 */
export interface PostResponse {
  /** 预支付交易会话标识，两小时内有效 */
  prepay_id: string
}

/**
 * 小程序下单：错误码
 *
 * - `APPID_MCHID_NOT_MATCH` (400): appid 未与该商户号绑定，先在商户平台完成绑定
 * - `MCH_NOT_EXISTS` (400): 请求中的商户号查不到，核对所填商户号
 * - `ORDER_CLOSED` (400): 原单已经关闭，改用新单号重新下单
 * - `NO_AUTH` (403): 商户号尚未开通本支付产品，开通后再调用
 * - `OUT_TRADE_NO_USED` (403): 此商户订单号已用过，新订单请换一个单号
 * - `ACCOUNT_ERROR` (403): 付款用户的账号异常，本单无法继续
 * - `RULE_LIMIT` (403): 触发业务规则限制，依应答 message 处理
 * - `TRADE_ERROR` (403): 交易因业务原因被拒，依应答 message 处理
 * - `FREQUENCY_LIMITED` (429): 下单过于频繁，放慢调用并退避后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次请求
 * - `BANK_ERROR` (500): 银行通道异常，参数不变稍后再试
 * - `OPENID_MISMATCH` (500): openid 不属于所传 appid，改传对应的值
 */
export type PostErrorCode =
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'ORDER_CLOSED'
  | 'NO_AUTH'
  | 'OUT_TRADE_NO_USED'
  | 'ACCOUNT_ERROR'
  | 'RULE_LIMIT'
  | 'TRADE_ERROR'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | 'BANK_ERROR'
  | 'OPENID_MISMATCH'
  | V3ErrorCode

export interface PostRequestJsonAmount {
  /** 总金额，单位为分 */
  total: number
  /** 币种，人民币为CNY */
  currency?: string | undefined
}

export type PostRequestJsonPayer = AtLeastOne<
  {
    /**
     * 用户在服务商AppID下的openid
     * 以下字段至少提供一个：`sp_openid`、`sub_openid`。
     */
    sp_openid?: string | undefined
    /**
     * 用户在子商户AppID下的openid
     * 以下字段至少提供一个：`sp_openid`、`sub_openid`。
     */
    sub_openid?: string | undefined
  },
  'sp_openid' | 'sub_openid'
>

export interface PostRequestJsonDetail {
  /** 订单原价，单位为分 */
  cost_price?: number | undefined
  /** 商品小票ID */
  invoice_id?: string | undefined
  /** 单品列表 */
  goods_detail?: readonly PostRequestJsonDetailGoodsDetail[] | undefined
}

export interface PostRequestJsonDetailGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wechatpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
}

export interface PostRequestJsonSceneInfo {
  /** 用户终端IP，IPv4或IPv6 */
  payer_client_ip?: string | undefined
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户门店信息 */
  store_info?: PostRequestJsonSceneInfoStoreInfo | undefined
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /** 门店编号 */
  id?: string | undefined
  /** 商家自定义的门店编码 */
  out_id?: string | undefined
}

export interface PostRequestJsonSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/partner/transactions/miniprogram#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/partner/transactions/miniprogram',
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
 * 小程序下单
 *
 * 服务商替子商户为小程序里的付款创建预支付单，小程序用返回的标识调起支付。
 *
 * 同一笔业务重试时请沿用原商户订单号，换号会形成另一笔可支付的订单。金额一律是整数分。
 *
 * 服务商代子商户下单：payer里的两种openid按是否传sub_appid来选，至少给出一个。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     description: '山前咖啡手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     amount: { total: 6800 },
 *     payer: { sp_openid: 'oUpF8uDemo0000000000000000A1' },
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
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string', maxLength: 127 } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 32 } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string', maxLength: 128 } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'support_fapiao', schema: { kind: 'boolean' } },
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
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'sp_openid',
              schema: { kind: 'string' },
              choice: { rule: 'at-least-one', group: 'payer' },
            },
            {
              name: 'sub_openid',
              schema: { kind: 'string' },
              choice: { rule: 'at-least-one', group: 'payer' },
            },
          ],
        },
      },
      {
        name: 'detail',
        schema: {
          kind: 'object',
          properties: [
            { name: 'cost_price', schema: { kind: 'integer' } },
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
                    { name: 'quantity', required: true, schema: { kind: 'integer' } },
                    { name: 'unit_price', required: true, schema: { kind: 'integer' } },
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
            { name: 'payer_client_ip', schema: { kind: 'string' } },
            { name: 'device_id', schema: { kind: 'string' } },
            {
              name: 'store_info',
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

/** 客户端上的页面：`client.v3.pay.partner.transactions.miniprogram`。 */
export interface PageMethods {
  /**
   * 小程序下单
   *
   * 服务商替子商户为小程序里的付款创建预支付单，小程序用返回的标识调起支付。
   *
   * 同一笔业务重试时请沿用原商户订单号，换号会形成另一笔可支付的订单。金额一律是整数分。
   *
   * 服务商代子商户下单：payer里的两种openid按是否传sub_appid来选，至少给出一个。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.pay.partner.transactions.miniprogram.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     description: '山前咖啡手冲豆250克',
   *     out_trade_no: 'DD20260801000137',
   *     amount: { total: 6800 },
   *     payer: { sp_openid: 'oUpF8uDemo0000000000000000A1' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
