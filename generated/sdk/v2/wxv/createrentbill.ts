/** 由openapi/v2/wxv/createrentbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 创建租借订单（支付分V2）：请求 */
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
  /** 商品名称 */
  goods_name: string
  /** 租用时间 */
  start_time?: string | undefined
  /** 预定归还时间 */
  end_time?: string | undefined
  /** 租用地点 */
  service_location?: string | undefined
  /** 押金总额，单位为分 */
  deposit_amount: number
  /** 租金规则的计费单位 */
  rent_unit: string
  /** 租金规则的计费单价费用，单位为分 */
  rent_unit_fee: number
  /** 租金规则的计费说明 */
  rent_fee_desc?: string | undefined
  /** 商户数据包 */
  attach?: string | undefined
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

/** 创建租借订单（支付分V2）：应答 */
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

/** 创建租借订单（支付分V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/wxv/createrentbill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/wxv/createrentbill',
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
 * 创建租借订单（支付分V2）
 *
 * 为充电宝等租借商品下免押订单，用户须在一小时内到微信侧小程序确认，过时作废。租金规则由计费单位与单价组成，例如`FEN_1_HOUR`为按1小时计。
 *
 * 返回里两种跳转参数：小程序用`miniprogram_appid`，App用`miniprogram_username`，都要带上`package`。
 *
 * 后续通知：
 *
 * - 用户确认订单成功通知(CHECK.SUCCESS)（`webhooks/v2/CHECK.SUCCESS`）
 * - 用户确认订单失败通知(CHECK.FAIL)（`webhooks/v2/CHECK.FAIL`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2)
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
 *     goods_name: '充电宝一个',
 *     deposit_amount: 9900,
 *     rent_unit: 'FEN_1_HOUR',
 *     rent_unit_fee: 8000,
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
      { name: 'goods_name', required: true, schema: { kind: 'string' } },
      { name: 'start_time', schema: { kind: 'string' } },
      { name: 'end_time', schema: { kind: 'string' } },
      { name: 'service_location', schema: { kind: 'string' } },
      { name: 'deposit_amount', required: true, schema: { kind: 'integer' } },
      { name: 'rent_unit', required: true, schema: { kind: 'string' } },
      { name: 'rent_unit_fee', required: true, schema: { kind: 'integer' } },
      { name: 'rent_fee_desc', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'cert_serial_no', required: true, schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'name', schema: { kind: 'string' } },
      { name: 'phone', schema: { kind: 'string' } },
      { name: 'userid', schema: { kind: 'string' } },
      { name: 'address', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.wxv.createrentbill`。 */
export interface PageMethods {
  /**
   * 创建租借订单（支付分V2）
   *
   * 为充电宝等租借商品下免押订单，用户须在一小时内到微信侧小程序确认，过时作废。租金规则由计费单位与单价组成，例如`FEN_1_HOUR`为按1小时计。
   *
   * 返回里两种跳转参数：小程序用`miniprogram_appid`，App用`miniprogram_username`，都要带上`package`。
   *
   * 后续通知：
   *
   * - 用户确认订单成功通知(CHECK.SUCCESS)（`webhooks/v2/CHECK.SUCCESS`）
   * - 用户确认订单失败通知(CHECK.FAIL)（`webhooks/v2/CHECK.FAIL`）
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2)
   * @example
   * ```ts
   * const answer = await client.v2.wxv.createrentbill.post({
   *   xml: {
   *     version: '1.0',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     out_order_no: 'ZD202608010003',
   *     service_id: '2002000000000000000000000000042',
   *     goods_name: '充电宝一个',
   *     deposit_amount: 9900,
   *     rent_unit: 'FEN_1_HOUR',
   *     rent_unit_fee: 8000,
   *     cert_serial_no: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
