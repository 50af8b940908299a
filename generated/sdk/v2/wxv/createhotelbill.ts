/** 由openapi/v2/wxv/createhotelbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 创建速住订单（支付分V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * `1.0` 枚举值
   */
  version: '1.0'
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 房间 */
  room: string
  /** 入住时间 */
  start_time: string
  /** 预定离店时间 */
  end_time: string
  /** 酒店 */
  service_location: string
  /** 押金金额 */
  deposit_amount: number
  /** 房费 */
  room_rate: number
  /** 房费说明 */
  room_rate_desc?: string | undefined
  /** 回调数据包 */
  attach?: string | undefined
  /** 取消规则标签 */
  cancel_rule: string
  /** 取消规则描述 */
  cancel_rule_desc: string
  /** 平台证书序列号 */
  cert_serial_no: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户姓名 */
  name?: string | undefined
  /** 用户手机号 */
  phone?: string | undefined
  /** 用户身份证ID */
  userid?: string | undefined
  /** 用户收货地址 */
  address?: string | undefined
}

/** 创建速住订单（支付分V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 小程序跳转appid */
  miniprogram_appid: string
  /** 小程序跳转路径 */
  miniprogram_path: string
  /** 小程序跳转username */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 */
  package: string
}

/** 创建速住订单（支付分V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/wxv/createhotelbill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/wxv/createhotelbill',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 创建速住订单（支付分V2）
 *
 * 酒店免押入住下单，得到`package`等参数后拉起微信侧小程序，由用户确认。一小时内没有确认，订单失效；取消规则要写全，用户看得到。
 *
 * 用户姓名、手机号等用平台证书加密时，`cert_serial_no`须是对应证书的序列号；押金与房费单位分。
 *
 * 后续通知：
 *
 * - 用户确认订单成功通知(CHECK.SUCCESS)（`webhooks/v2/CHECK.SUCCESS`）
 * - 用户确认订单失败通知(CHECK.FAIL)（`webhooks/v2/CHECK.FAIL`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     out_order_no: 'ZD202608010003',
 *     service_id: '2002000000000000000000000000042',
 *     room: '双床房一间',
 *     start_time: '20260825091010',
 *     end_time: '20260825111010',
 *     service_location: '滨河酒店',
 *     deposit_amount: 80000,
 *     room_rate: 20000,
 *     cancel_rule: '入住前一天18点前可免费取消',
 *     cancel_rule_desc: '入住前一天18点前可免费取消',
 *     cert_serial_no: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'room', required: true, schema: { kind: 'string' } },
      { name: 'start_time', required: true, schema: { kind: 'string' } },
      { name: 'end_time', required: true, schema: { kind: 'string' } },
      { name: 'service_location', required: true, schema: { kind: 'string' } },
      { name: 'deposit_amount', required: true, schema: { kind: 'integer' } },
      { name: 'room_rate', required: true, schema: { kind: 'integer' } },
      { name: 'room_rate_desc', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'cancel_rule', required: true, schema: { kind: 'string' } },
      { name: 'cancel_rule_desc', required: true, schema: { kind: 'string' } },
      { name: 'cert_serial_no', required: true, schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'name', schema: { kind: 'string' } },
      { name: 'phone', schema: { kind: 'string' } },
      { name: 'userid', schema: { kind: 'string' } },
      { name: 'address', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.wxv.createhotelbill`。 */
export interface PageMethods {
  /**
   * 创建速住订单（支付分V2）
   *
   * 酒店免押入住下单，得到`package`等参数后拉起微信侧小程序，由用户确认。一小时内没有确认，订单失效；取消规则要写全，用户看得到。
   *
   * 用户姓名、手机号等用平台证书加密时，`cert_serial_no`须是对应证书的序列号；押金与房费单位分。
   *
   * 后续通知：
   *
   * - 用户确认订单成功通知(CHECK.SUCCESS)（`webhooks/v2/CHECK.SUCCESS`）
   * - 用户确认订单失败通知(CHECK.FAIL)（`webhooks/v2/CHECK.FAIL`）
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2)
   * @example
   * ```ts
   * const answer = await client.v2.wxv.createhotelbill.post({
   *   xml: {
   *     version: '1.0',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     out_order_no: 'ZD202608010003',
   *     service_id: '2002000000000000000000000000042',
   *     room: '双床房一间',
   *     start_time: '20260825091010',
   *     end_time: '20260825111010',
   *     service_location: '滨河酒店',
   *     deposit_amount: 80000,
   *     room_rate: 20000,
   *     cancel_rule: '入住前一天18点前可免费取消',
   *     cancel_rule_desc: '入住前一天18点前可免费取消',
   *     cert_serial_no: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
