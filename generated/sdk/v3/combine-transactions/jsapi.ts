/** 由openapi/v3/combine-transactions/jsapi.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, AtLeastOne, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 合单JSAPI下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 合单发起方的AppID
   * 至多32个字符。
   */
  combine_appid: string
  /**
   * 合单发起方的商户号
   * 至多32个字符。
   */
  combine_mchid: string
  /**
   * 合单商户订单号，同一合单商户号下不可重复
   * 6–32个字符。
   */
  combine_out_trade_no: string
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
  /**
   * 子单列表
   * 1–50个元素。
   */
  sub_orders: readonly PostRequestJsonSubOrders[]
  /** 支付者 */
  combine_payer_info: PostRequestJsonCombinePayerInfo
  /**
   * 交易起始时间，RFC 3339格式
   * 1–32个字符。
   */
  time_start?: string | undefined
  /**
   * 交易结束时间，RFC 3339格式，过时不能再支付
   * 1–32个字符。
   */
  time_expire?: string | undefined
  /**
   * 通知地址，公网可访问的HTTPS地址，不带查询参数
   * 至多255个字符。
   */
  notify_url: string
  /** 限定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only')[] | undefined
  /** 微信分付的商户贴息 */
  subsidy_info?: PostRequestJsonSubsidyInfo | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 合单JSAPI下单：应答 */
export interface PostResponse {
  /** 预支付交易会话标识，两小时内有效 */
  prepay_id: string
}

/**
 * 合单JSAPI下单：错误码
 *
 * - `APPID_MCHID_NOT_MATCH` (400): appid 未与合单商户号绑定，先完成绑定
 * - `MCH_NOT_EXISTS` (400): 合单或子单的商户号查不到，逐一核对
 * - `ORDER_CLOSED` (400): 合单已经关闭，改用新单号重新下单
 * - `NOAUTH` (403): 商户号没有合单权限，开通后再调用
 * - `OUT_TRADE_NO_USED` (403): 合单或子单的商户订单号已用过，换新单号
 * - `RULELIMIT` (403): 触发业务规则限制，依应答 message 处理
 * - `ACCOUNTERROR` (403): 付款用户的账号异常，本单无法继续
 * - `TRADE_ERROR` (403): 交易因业务原因被拒，依应答 message 处理
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，放慢并退避后重试
 * - `OPENID_MISMATCH` (500): openid 不属于所传 appid，改传对应的值
 * - `SYSTEMERROR` (500): 微信侧异常，保持参数不变再次请求
 * - `BANKERROR` (500): 银行通道异常，参数不变稍后再试
 */
export type PostErrorCode =
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'ORDER_CLOSED'
  | 'NOAUTH'
  | 'OUT_TRADE_NO_USED'
  | 'RULELIMIT'
  | 'ACCOUNTERROR'
  | 'TRADE_ERROR'
  | 'FREQUENCY_LIMITED'
  | 'OPENID_MISMATCH'
  | 'SYSTEMERROR'
  | 'BANKERROR'
  | V3ErrorCode

export interface PostRequestJsonSceneInfo {
  /**
   * 商户端设备号
   * 至多16个字符。
   */
  device_id?: string | undefined
  /**
   * 用户终端IP，IPv4或IPv6
   * 至多45个字符。
   */
  payer_client_ip: string
}

export interface PostRequestJsonSubOrders {
  /**
   * 子单商户号
   * 至多32个字符。
   */
  mchid: string
  /**
   * 附加数据，查单和支付通知会原样带回
   * 至多128个字符。
   */
  attach: string
  /** 子单金额 */
  amount: PostRequestJsonSubOrdersAmount
  /**
   * 子单的商户订单号，不可与其他订单重复
   * 6–32个字符。
   */
  out_trade_no: string
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid?: string | undefined
  /**
   * 商品详情
   * 至多6000个字符。
   */
  detail?: string | undefined
  /**
   * 订单优惠标记，参与代金券等活动时使用
   * 至多32个字符。
   */
  goods_tag?: string | undefined
  /**
   * 商品描述，展示在用户的账单详情里
   * 至多127个字符。
   */
  description: string
  /** 结算信息 */
  settle_info?: PostRequestJsonSubOrdersSettleInfo | undefined
  /**
   * 子商户的AppID
   * 至多32个字符。
   */
  sub_appid?: string | undefined
}

export interface PostRequestJsonSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /**
   * 币种，人民币为CNY
   * 1–8个字符。
   */
  currency: string
}

export interface PostRequestJsonSubOrdersSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean | undefined
  /** 补差金额，单位为分 */
  subsidy_amount?: number | undefined
}

export type PostRequestJsonCombinePayerInfo = AtLeastOne<
  {
    /**
     * 用户在该AppID下的openid
     * 1–128个字符。
     * 以下字段至少提供一个：`openid`、`sub_openid`。
     */
    openid?: string | undefined
    /**
     * 用户在子商户AppID下的openid
     * 以下字段至少提供一个：`openid`、`sub_openid`。
     */
    sub_openid?: string | undefined
    /** 实名支付的身份信息，需单独申请权限 */
    identity?: PostRequestJsonCombinePayerInfoIdentity | undefined
  },
  'openid' | 'sub_openid'
>

export interface PostRequestJsonCombinePayerInfoIdentity {
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

export interface PostRequestJsonSubsidyInfo {
  /** 贴息详情列表 */
  subsidy_detail?: readonly PostRequestJsonSubsidyInfoSubsidyDetail[] | undefined
}

export interface PostRequestJsonSubsidyInfoSubsidyDetail {
  /** 贴息方案类型 */
  subsidy_period_type: 'DAILY' | 'PERIOD'
  /** 贴息方案列表 */
  subsidy_plan: readonly PostRequestJsonSubsidyInfoSubsidyDetailSubsidyPlan[]
}

export interface PostRequestJsonSubsidyInfoSubsidyDetailSubsidyPlan {
  /** 贴息期数 */
  subsidy_installment_num: 3 | 6 | 12
  /** 贴息比例 */
  subsidy_percent: 0 | 100
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/combine-transactions/jsapi#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/combine-transactions/jsapi',
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
        paths: ['/json/combine_payer_info/identity/number', '/json/combine_payer_info/identity/name'],
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
 * 合单JSAPI下单
 *
 * 把多个商户的订单合成一次支付，公众号网页或小程序用返回的标识调起支付。
 *
 * 用户只付一次，各子单分别入账、分别退款。每个子单的金额单位是分，子单号与合单号都不可重复。
 *
 * 证件姓名和号码以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
 *
 * 支付者的openid与合单的AppID对应；各子单另传子商户AppID时用sub_openid。至少给出一个。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556931)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545654)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012757938)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012758246)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012707323)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760615)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760633)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     combine_mchid: '1900000109',
 *     combine_out_trade_no: 'HD20260801000021',
 *     sub_orders: [
 *       {
 *         mchid: '1900000109',
 *         attach: 'channel=mini',
 *         amount: { total_amount: 6800, currency: 'CNY' },
 *         out_trade_no: 'DD20260801000137',
 *         description: '山前咖啡手冲豆250克',
 *       },
 *     ],
 *     combine_payer_info: { openid: 'oUpF8uDemo0000000000000000A1' },
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
      { name: 'combine_appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'combine_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      {
        name: 'combine_out_trade_no',
        required: true,
        schema: { kind: 'string', minLength: 6, maxLength: 32 },
      },
      {
        name: 'scene_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string', maxLength: 16 } },
            { name: 'payer_client_ip', required: true, schema: { kind: 'string', maxLength: 45 } },
          ],
        },
      },
      {
        name: 'sub_orders',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
              { name: 'attach', required: true, schema: { kind: 'string', maxLength: 128 } },
              {
                name: 'amount',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'total_amount', required: true, schema: { kind: 'integer' } },
                    {
                      name: 'currency',
                      required: true,
                      schema: { kind: 'string', minLength: 1, maxLength: 8 },
                    },
                  ],
                },
              },
              {
                name: 'out_trade_no',
                required: true,
                schema: { kind: 'string', minLength: 6, maxLength: 32 },
              },
              { name: 'sub_mchid', schema: { kind: 'string', maxLength: 32 } },
              { name: 'detail', schema: { kind: 'string', maxLength: 6000 } },
              { name: 'goods_tag', schema: { kind: 'string', maxLength: 32 } },
              { name: 'description', required: true, schema: { kind: 'string', maxLength: 127 } },
              {
                name: 'settle_info',
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'profit_sharing', schema: { kind: 'boolean' } },
                    { name: 'subsidy_amount', schema: { kind: 'integer' } },
                  ],
                },
              },
              { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
            ],
          },
          minItems: 1,
          maxItems: 50,
        },
      },
      {
        name: 'combine_payer_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'openid',
              schema: { kind: 'string', minLength: 1, maxLength: 128 },
              choice: { rule: 'at-least-one', group: 'payer' },
            },
            {
              name: 'sub_openid',
              schema: { kind: 'string' },
              choice: { rule: 'at-least-one', group: 'payer' },
            },
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
      { name: 'time_start', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'time_expire', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'notify_url', required: true, schema: { kind: 'string', maxLength: 255 } },
      {
        name: 'limit_pay',
        schema: {
          kind: 'array',
          items: {
            kind: 'string',
            enum: [{ value: 'no_balance' }, { value: 'no_debit' }, { value: 'balance_only' }],
          },
        },
      },
      {
        name: 'subsidy_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'subsidy_detail',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'subsidy_period_type',
                      required: true,
                      schema: { kind: 'string', enum: [{ value: 'DAILY' }, { value: 'PERIOD' }] },
                    },
                    {
                      name: 'subsidy_plan',
                      required: true,
                      schema: {
                        kind: 'array',
                        items: {
                          kind: 'object',
                          properties: [
                            {
                              name: 'subsidy_installment_num',
                              required: true,
                              schema: { kind: 'integer', enum: [{ value: 3 }, { value: 6 }, { value: 12 }] },
                            },
                            {
                              name: 'subsidy_percent',
                              required: true,
                              schema: { kind: 'integer', enum: [{ value: 0 }, { value: 100 }] },
                            },
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
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.combineTransactions.jsapi`。 */
export interface PageMethods {
  /**
   * 合单JSAPI下单
   *
   * 把多个商户的订单合成一次支付，公众号网页或小程序用返回的标识调起支付。
   *
   * 用户只付一次，各子单分别入账、分别退款。每个子单的金额单位是分，子单号与合单号都不可重复。
   *
   * 证件姓名和号码以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
   *
   * 支付者的openid与合单的AppID对应；各子单另传子商户AppID时用sub_openid。至少给出一个。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556931)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545654)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012757938)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012758246)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012707323)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760615)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760633)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.combineTransactions.jsapi.post({
   *   json: {
   *     combine_appid: 'wx6f3a90c2d5e81b47',
   *     combine_mchid: '1900000109',
   *     combine_out_trade_no: 'HD20260801000021',
   *     sub_orders: [
   *       {
   *         mchid: '1900000109',
   *         attach: 'channel=mini',
   *         amount: { total_amount: 6800, currency: 'CNY' },
   *         out_trade_no: 'DD20260801000137',
   *         description: '山前咖啡手冲豆250克',
   *       },
   *     ],
   *     combine_payer_info: { openid: 'oUpF8uDemo0000000000000000A1' },
   *     notify_url: 'https://pay.example.com/notify/payment',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
