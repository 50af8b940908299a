/** 由openapi/v3/pay/transactions/native.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** Native下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 商户应用的AppID
   * 至多32个字符。
   */
  appid: string
  /**
   * 商户号
   * 至多32个字符。
   */
  mchid: string
  /**
   * 商品描述，展示在用户的账单详情里
   * 至多127个字符。
   */
  description: string
  /**
   * 附加数据，查单和支付通知会原样带回
   * 至多128个字符。
   */
  attach?: string | undefined
  /**
   * 商户订单号，同一商户号下不可重复，限数字、字母和_-*
   * 6–32个字符。
   */
  out_trade_no: string
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /**
   * 交易结束时间，RFC 3339格式，过时不能再支付
   * 至多64个字符。
   */
  time_expire?: string | undefined
  /**
   * 通知地址，公网可访问的HTTPS地址，不带查询参数
   * 至多255个字符。
   */
  notify_url: string
  /**
   * 订单优惠标记，参与代金券等活动时使用
   * 至多32个字符。
   */
  goods_tag?: string | undefined
  /** 限定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[] | undefined
  /** 电子发票入口开放标识，为true时支付凭证上出现开票入口 */
  support_fapiao?: boolean | undefined
  /** 单品优惠所用的商品明细 */
  detail?: PostRequestJsonDetail | undefined
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
  /** 支付者 */
  payer?: PostRequestJsonPayer | undefined
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** Native下单：应答 */
export interface PostResponse {
  /** 二维码链接，两小时内有效，转成二维码供用户扫描 */
  code_url: string
}

/**
 * Native下单：错误码
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
  /**
   * 币种，人民币为CNY
   * 1–16个字符。
   */
  currency?: string | undefined
}

export interface PostRequestJsonDetail {
  /** 订单原价，单位为分 */
  cost_price?: number | undefined
  /**
   * 商品小票ID
   * 1–32个字符。
   */
  invoice_id?: string | undefined
  /**
   * 单品列表
   * 1–6000个元素。
   */
  goods_detail?: readonly PostRequestJsonDetailGoodsDetail[] | undefined
}

export interface PostRequestJsonDetailGoodsDetail {
  /**
   * 商户侧商品编码
   * 1–32个字符。
   */
  merchant_goods_id: string
  /**
   * 微信侧商品编码
   * 1–32个字符。
   */
  wechatpay_goods_id?: string | undefined
  /**
   * 商品名称
   * 1–256个字符。
   */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
}

export interface PostRequestJsonSceneInfo {
  /**
   * 用户终端IP，IPv4或IPv6
   * 1–45个字符。
   */
  payer_client_ip: string
  /**
   * 商户端设备号
   * 1–32个字符。
   */
  device_id?: string | undefined
  /** 商户门店信息 */
  store_info?: PostRequestJsonSceneInfoStoreInfo | undefined
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /**
   * 门店编号
   * 1–32个字符。
   */
  id: string
  /**
   * 门店名称
   * 1–256个字符。
   */
  name?: string | undefined
  /**
   * 门店所在地的行政区划码
   * 1–32个字符。
   */
  area_code?: string | undefined
  /**
   * 门店详细地址
   * 1–512个字符。
   */
  address?: string | undefined
}

export interface PostRequestJsonPayer {
  /** 实名支付的身份信息，需单独申请权限 */
  identity?: PostRequestJsonPayerIdentity | undefined
}

export interface PostRequestJsonPayerIdentity {
  /** 证件类型 */
  type:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | 'PHONE_NUMBER'
  /**
   * 证件号码，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  number: string
  /**
   * 证件姓名，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
}

export interface PostRequestJsonSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/transactions/native#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/transactions/native',
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
        paths: ['/json/payer/identity/number', '/json/payer/identity/name'],
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
 * Native下单
 *
 * 创建支付单并取得二维码内容，用户用微信扫一扫后付款，适合电脑网页和自助机。
 *
 * 同一笔业务重试时请沿用原商户订单号，换号会形成另一笔可支付的订单。金额一律是整数分。
 *
 * 证件姓名和号码以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
 * 传场景信息就要有用户终端IP，传门店就要有门店编号。
 *
 * 通知可能迟到或重复；收不到通知时按商户订单号主动查单，以查单结果为准。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791877)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525171)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     mchid: '1900000109',
 *     description: '山前咖啡手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     amount: { total: 6800 },
 *     notify_url: 'https://pay.example.com/notify/payment',
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
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'description', required: true, schema: { kind: 'string', maxLength: 127 } },
      { name: 'attach', schema: { kind: 'string', maxLength: 128 } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 32 } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string', minLength: 1, maxLength: 16 } },
          ],
        },
      },
      { name: 'time_expire', schema: { kind: 'string', maxLength: 64 } },
      { name: 'notify_url', required: true, schema: { kind: 'string', maxLength: 255 } },
      { name: 'goods_tag', schema: { kind: 'string', maxLength: 32 } },
      {
        name: 'limit_pay',
        schema: {
          kind: 'array',
          items: {
            kind: 'string',
            enum: [
              { value: 'no_balance' },
              { value: 'no_credit' },
              { value: 'no_debit' },
              { value: 'balance_only' },
            ],
          },
        },
      },
      { name: 'support_fapiao', schema: { kind: 'boolean' } },
      {
        name: 'detail',
        schema: {
          kind: 'object',
          properties: [
            { name: 'cost_price', schema: { kind: 'integer' } },
            { name: 'invoice_id', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
            {
              name: 'goods_detail',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'merchant_goods_id',
                      required: true,
                      schema: { kind: 'string', minLength: 1, maxLength: 32 },
                    },
                    { name: 'wechatpay_goods_id', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
                    { name: 'goods_name', schema: { kind: 'string', minLength: 1, maxLength: 256 } },
                    { name: 'quantity', required: true, schema: { kind: 'integer' } },
                    { name: 'unit_price', required: true, schema: { kind: 'integer' } },
                  ],
                },
                minItems: 1,
                maxItems: 6000,
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
            {
              name: 'payer_client_ip',
              required: true,
              schema: { kind: 'string', minLength: 1, maxLength: 45 },
            },
            { name: 'device_id', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
            {
              name: 'store_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'id', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
                  { name: 'name', schema: { kind: 'string', minLength: 1, maxLength: 256 } },
                  { name: 'area_code', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
                  { name: 'address', schema: { kind: 'string', minLength: 1, maxLength: 512 } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'payer',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'identity',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'type',
                    required: true,
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'IDCARD' },
                        { value: 'HONGKONG_MACAO' },
                        { value: 'HONGKONG_MACAO_RESIDENT' },
                        { value: 'TAIWAN_RESIDENT' },
                        { value: 'FOREIGN_RESIDENT' },
                        { value: 'OVERSEA_PASSPORT' },
                        { value: 'PHONE_NUMBER' },
                      ],
                    },
                  },
                  { name: 'number', required: true, schema: { kind: 'string' } },
                  { name: 'name', required: true, schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.pay.transactions.native`。 */
export interface PageMethods {
  /**
   * Native下单
   *
   * 创建支付单并取得二维码内容，用户用微信扫一扫后付款，适合电脑网页和自助机。
   *
   * 同一笔业务重试时请沿用原商户订单号，换号会形成另一笔可支付的订单。金额一律是整数分。
   *
   * 证件姓名和号码以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
   * 传场景信息就要有用户终端IP，传门店就要有门店编号。
   *
   * 通知可能迟到或重复；收不到通知时按商户订单号主动查单，以查单结果为准。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791877)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525171)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.pay.transactions.native.post({
   *   json: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mchid: '1900000109',
   *     description: '山前咖啡手冲豆250克',
   *     out_trade_no: 'DD20260801000137',
   *     amount: { total: 6800 },
   *     notify_url: 'https://pay.example.com/notify/payment',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
