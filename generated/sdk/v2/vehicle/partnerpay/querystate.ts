/** 由openapi/v2/vehicle/partnerpay/querystate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 车主服务查询用户状态（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 交易场景 */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 */
  jump_scene?: 'APP' | 'H5' | undefined
  /** 用户标识 */
  openid: string
  /**
   * 版本号
   * `3.0` 枚举值
   */
  version: '3.0'
}

/** 车主服务查询用户状态（服务商）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
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
  /** 用户子标识 */
  sub_openid?: string
  /** 跳转路径 */
  path?: string
  /**
   * 车牌信息
   * 收到的是JSON文本，已解析为数据。
   */
  plate_number_info?: PostResponsePlateNumberInfo
}

/** 车主服务查询用户状态（服务商）：错误码 */
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
  /** 常用车牌标志 */
  common_use_flag?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/vehicle/partnerpay/querystate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/vehicle/partnerpay/querystate',
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
 * 车主服务查询用户状态（服务商）
 *
 * 看特约商户的用户是否开通并授权了车主服务、有无欠费。需要用户自己去开通、授权或还款时，按返回的`path`跳转；能取到的车牌也一并列出。
 *
 * `jump_scene`决定`path`给APP还是H5；`plate_number_info`是JSON字符串，要再解一次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988212)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
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
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
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
      { name: 'jump_scene', schema: { kind: 'string', enum: [{ value: 'APP' }, { value: 'H5' }] } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '3.0' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.vehicle.partnerpay.querystate`。 */
export interface PageMethods {
  /**
   * 车主服务查询用户状态（服务商）
   *
   * 看特约商户的用户是否开通并授权了车主服务、有无欠费。需要用户自己去开通、授权或还款时，按返回的`path`跳转；能取到的车牌也一并列出。
   *
   * `jump_scene`决定`path`给APP还是H5；`plate_number_info`是JSON字符串，要再解一次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988212)
   * @example
   * ```ts
   * const answer = await client.v2.vehicle.partnerpay.querystate.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
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
