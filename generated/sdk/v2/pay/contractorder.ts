/** 由openapi/v2/pay/contractorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 支付中签约：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 签约商户号，须与mch_id一致 */
  contract_mchid: string
  /** 签约appid，须与appid一致 */
  contract_appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备号 */
  device_info?: string | undefined
  /** 商品描述 */
  body: string
  /** 商品详情 */
  detail?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 总金额，单位为分 */
  total_fee: number
  /** 终端IP */
  spbill_create_ip: string
  /** 交易起始时间，格式为yyyyMMddHHmmss */
  time_start?: string | undefined
  /** 交易结束时间，格式为yyyyMMddHHmmss */
  time_expire?: string | undefined
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 商品ID */
  product_id?: string | undefined
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 模板id */
  plan_id: number
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约信息通知url */
  contract_notify_url: string
}

/** 支付中签约：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 预签约结果 */
  contract_result_code: string
  /** 预签约错误代码 */
  contract_err_code?: string
  /** 预签约错误描述 */
  contract_err_code_des?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 交易类型 */
  trade_type: string
  /** 二维码链接 */
  code_url?: string
  /** 模板id */
  plan_id?: number
  /** 请求序列号 */
  request_serial?: string
  /** 签约协议号 */
  contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 支付跳转链接 */
  mweb_url?: string
  /** 商户订单号 */
  out_trade_no: string
}

/**
 * 支付中签约：错误码
 *
 * - `INVALID_REQUEST`: 同单号重入但参数变了，保持参数与首次一致
 * - `NOAUTH`: 商户号没有此支付方式的权限，先开通
 * - `NOTENOUGH`: 用户余额不足，请其充值或换卡后再付
 * - `ORDERPAID`: 该订单已经支付，不要重复下单，查单确认
 * - `ORDERCLOSED`: 原单已经关闭，换新的商户订单号下单
 * - `SYSTEMERROR`: 系统超时，用完全相同的参数再次调用
 * - `OUT_TRADE_NO_USED`: 商户订单号已被占用，检查是否重复提交
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NOAUTH'
  | 'NOTENOUGH'
  | 'ORDERPAID'
  | 'ORDERCLOSED'
  | 'SYSTEMERROR'
  | 'OUT_TRADE_NO_USED'
  | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/contractorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/contractorder',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: ['/plan_id'],
  },
})

/**
 * 支付中签约
 *
 * 用户付款时顺带签下代扣协议，一次下单带齐支付与签约两套参数。支付结果推到`notify_url`，签约结果推到`contract_notify_url`，先后不定，各自处理。
 *
 * `result_code`说的是下单，预签约是否成功要看`contract_result_code`；付款成功不等于签约成功。
 *
 * 后续通知：
 *
 * - 支付成功通知（`webhooks/v2/transaction-success`），发往`xml.notify_url`
 * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`xml.contract_notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987320)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4016608528)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     contract_mchid: '1900000109',
 *     contract_appid: 'wx5a7c1e9d3b2f4860',
 *     out_trade_no: 'DD20260801000137',
 *     body: '手冲豆250克',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     total_fee: 1280,
 *     spbill_create_ip: '203.0.113.24',
 *     trade_type: 'JSAPI',
 *     plan_id: 1000137,
 *     contract_code: 'XY20260801000003',
 *     request_serial: 1695,
 *     contract_display_account: '山前会员0137',
 *     contract_notify_url: 'https://pay.example.com/notify/contract',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'contract_mchid', required: true, schema: { kind: 'string' } },
      { name: 'contract_appid', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'body', required: true, schema: { kind: 'string' } },
      { name: 'detail', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'time_start', schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      {
        name: 'trade_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'JSAPI' }, { value: 'NATIVE' }, { value: 'APP' }, { value: 'MWEB' }],
        },
      },
      { name: 'product_id', schema: { kind: 'string' } },
      { name: 'limit_pay', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'integer' } },
      { name: 'contract_code', required: true, schema: { kind: 'string' } },
      { name: 'request_serial', required: true, schema: { kind: 'integer' } },
      { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
      { name: 'contract_notify_url', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.contractorder`。 */
export interface PageMethods {
  /**
   * 支付中签约
   *
   * 用户付款时顺带签下代扣协议，一次下单带齐支付与签约两套参数。支付结果推到`notify_url`，签约结果推到`contract_notify_url`，先后不定，各自处理。
   *
   * `result_code`说的是下单，预签约是否成功要看`contract_result_code`；付款成功不等于签约成功。
   *
   * 后续通知：
   *
   * - 支付成功通知（`webhooks/v2/transaction-success`），发往`xml.notify_url`
   * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`xml.contract_notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987320)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4016608528)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.contractorder.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     contract_mchid: '1900000109',
   *     contract_appid: 'wx5a7c1e9d3b2f4860',
   *     out_trade_no: 'DD20260801000137',
   *     body: '手冲豆250克',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     total_fee: 1280,
   *     spbill_create_ip: '203.0.113.24',
   *     trade_type: 'JSAPI',
   *     plan_id: 1000137,
   *     contract_code: 'XY20260801000003',
   *     request_serial: 1695,
   *     contract_display_account: '山前会员0137',
   *     contract_notify_url: 'https://pay.example.com/notify/contract',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
