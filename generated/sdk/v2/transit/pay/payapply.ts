/** 由openapi/v2/transit/pay/payapply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 公交地铁申请扣款：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 商品描述 */
  body: string
  /** 商品详情 */
  detail?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 总金额 */
  total_fee: number
  /** 货币类型 */
  fee_type?: string | undefined
  /** 终端IP */
  spbill_create_ip: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /**
   * 交易类型
   * `PAP` 枚举值
   */
  trade_type: 'PAP'
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 交易场景 */
  trade_scene: 'METRO' | 'BUS'
  /**
   * 场景信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  scene_info: PostRequestXmlSceneInfo
  /** 客户端 IP */
  clientip?: string | undefined
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /**
   * 版本号，仅对有垫资权限的商户有效
   * `2.0` 枚举值
   */
  version: '2.0'
}

/** 公交地铁申请扣款：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
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
}

/** 公交地铁申请扣款：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlSceneInfo {
  /**
   * 场景`METRO`信息
   * 场景`BUS`信息
   */
  scene_info: PostRequestXmlSceneInfoSceneInfo | PostRequestXmlSceneInfoSceneInfo2
}

export interface PostRequestXmlSceneInfoSceneInfo {
  /** 乘车时间 */
  start_time: string
  /** 结束时间 */
  end_time?: string | undefined
  /** 乘车码SHA256 */
  qrcode_hash?: string | undefined
  /** 起始站 */
  start_station?: string | undefined
  /** 终点站 */
  end_station?: string | undefined
}

export interface PostRequestXmlSceneInfoSceneInfo2 {
  /** 乘车时间 */
  start_time: string
  /** 乘车路线 */
  line_name?: string | undefined
  /** 乘车码SHA256 */
  qrcode_hash?: string | undefined
  /** 车牌号 */
  plate_number?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/transit/pay/payapply#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/transit/pay/payapply',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/scene_info'],
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
 * 公交地铁申请扣款
 *
 * 乘客用乘车码乘完公交地铁后，凭委托代扣协议收取车费，金额单位分。同步返回不含扣款结果，等`notify_url`通知或主动查询。
 *
 * 扣款重试须用同一商户订单号，以免一趟扣两次。`version`为`2.0`只对有垫资权限的商户起作用。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     body: '公交乘车费',
 *     out_trade_no: 'DD20260801000137',
 *     total_fee: 1280,
 *     spbill_create_ip: '203.0.113.24',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     trade_type: 'PAP',
 *     trade_scene: 'METRO',
 *     scene_info: { scene_info: { start_time: '20260826104339' } },
 *     version: '2.0',
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
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'body', required: true, schema: { kind: 'string' } },
      { name: 'detail', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'fee_type', schema: { kind: 'string' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'trade_type', required: true, schema: { kind: 'string', enum: [{ value: 'PAP' }] } },
      { name: 'contract_id', schema: { kind: 'string' } },
      {
        name: 'trade_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'METRO' }, { value: 'BUS' }] },
      },
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
                {
                  name: 'scene_info',
                  required: true,
                  schema: {
                    kind: 'one-of',
                    alternatives: [
                      {
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'start_time', required: true, schema: { kind: 'string' } },
                            { name: 'end_time', schema: { kind: 'string' } },
                            { name: 'qrcode_hash', schema: { kind: 'string' } },
                            { name: 'start_station', schema: { kind: 'string' } },
                            { name: 'end_station', schema: { kind: 'string' } },
                          ],
                        },
                      },
                      {
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'start_time', required: true, schema: { kind: 'string' } },
                            { name: 'line_name', schema: { kind: 'string' } },
                            { name: 'qrcode_hash', schema: { kind: 'string' } },
                            { name: 'plate_number', schema: { kind: 'string' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
      { name: 'clientip', schema: { kind: 'string' } },
      { name: 'deviceid', schema: { kind: 'string' } },
      { name: 'mobile', schema: { kind: 'string' } },
      { name: 'email', schema: { kind: 'string' } },
      { name: 'qq', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'creid', schema: { kind: 'string' } },
      { name: 'outerid', schema: { kind: 'string' } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '2.0' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.transit.pay.payapply`。 */
export interface PageMethods {
  /**
   * 公交地铁申请扣款
   *
   * 乘客用乘车码乘完公交地铁后，凭委托代扣协议收取车费，金额单位分。同步返回不含扣款结果，等`notify_url`通知或主动查询。
   *
   * 扣款重试须用同一商户订单号，以免一趟扣两次。`version`为`2.0`只对有垫资权限的商户起作用。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
   * @example
   * ```ts
   * const answer = await client.v2.transit.pay.payapply.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     body: '公交乘车费',
   *     out_trade_no: 'DD20260801000137',
   *     total_fee: 1280,
   *     spbill_create_ip: '203.0.113.24',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     trade_type: 'PAP',
   *     trade_scene: 'METRO',
   *     scene_info: { scene_info: { start_time: '20260826104339' } },
   *     version: '2.0',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
