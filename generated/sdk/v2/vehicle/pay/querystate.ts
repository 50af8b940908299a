/** 由openapi/v2/vehicle/pay/querystate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 车主服务查询用户状态：请求 */
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
  /** 交易场景 */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 */
  jump_scene?: string | undefined
  /** 用户标识 */
  openid: string
  /**
   * 版本号
   * `3.0` 枚举值
   */
  version: '3.0'
}

/** 车主服务查询用户状态：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
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
  /** 用户状态 */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 */
  openid?: string
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 跳转路径 */
  path?: string
  /**
   * 车牌信息
   * 收到的是JSON文本，已解析为数据。
   */
  plate_number_info?: PostResponsePlateNumberInfo
}

/** 车主服务查询用户状态：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostResponsePlateNumberInfo {
  /** 车牌信息列表 */
  plate_number_info?: PostResponsePlateNumberInfoPlateNumberInfo[]
}

export interface PostResponsePlateNumberInfoPlateNumberInfo {
  /** 车牌号 */
  plate_number?: string
  /** 车牌通道标识 */
  channel_type?: string
  /**
   * 常用车牌标志
   * `COMMON_USE` 枚举值
   */
  common_use_flag?: 'COMMON_USE' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/vehicle/pay/querystate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/vehicle/pay/querystate',
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
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/plate_number_info'],
      },
    ],
  },
})

/**
 * 车主服务查询用户状态
 *
 * 扣费前确认用户的车主服务能不能用：`NORMAL`可扣，`PAUSED`被暂停，`OVERDUE`有欠费，`UNAUTHORIZED`没授权，需要用户处理的按`path`引导过去。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986415)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     trade_scene: 'PARKING',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     version: '3.0',
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
      {
        name: 'trade_scene',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'PARKING' },
            { value: 'PARKING SPACE' },
            { value: 'GAS' },
            { value: 'HIGHWAY' },
            { value: 'BRIDGE' },
          ],
        },
      },
      { name: 'jump_scene', schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '3.0' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.vehicle.pay.querystate`。 */
export interface PageMethods {
  /**
   * 车主服务查询用户状态
   *
   * 扣费前确认用户的车主服务能不能用：`NORMAL`可扣，`PAUSED`被暂停，`OVERDUE`有欠费，`UNAUTHORIZED`没授权，需要用户处理的按`path`引导过去。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986415)
   * @example
   * ```ts
   * const answer = await client.v2.vehicle.pay.querystate.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     trade_scene: 'PARKING',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     version: '3.0',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
