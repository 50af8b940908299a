/** 由openapi/v2/vehicle/partnerpay/notification.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 车主服务入场通知（服务商）：请求 */
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
  /** 子商户公众账号id */
  sub_appid: string
  /** 子商户号 */
  sub_mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /**
   * 版本号
   * `3.0` 枚举值
   */
  version: '3.0'
  /** 交易场景 */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /**
   * 场景信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  scene_info: PostRequestXmlSceneInfo
}

/** 车主服务入场通知（服务商）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号id */
  sub_appid?: string
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
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
}

/** 车主服务入场通知（服务商）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlSceneInfo {
  /**
   * 场景`PARKING`信息
   * 场景`PARKING SPACE`信息
   */
  scene_info: PostRequestXmlSceneInfoSceneInfo | PostRequestXmlSceneInfoSceneInfo2
}

export interface PostRequestXmlSceneInfoSceneInfo {
  /** 入场时间 */
  start_time: string
  /** 回调通知URL */
  notify_url?: string | undefined
  /** 车牌号 */
  plate_number: string
  /** 车辆类型 */
  car_type?: string | undefined
  /** 停车场名称 */
  parking_name: string
  /** 免费时长 */
  free_time: string
}

export interface PostRequestXmlSceneInfoSceneInfo2 {
  /** 入场时间 */
  start_time: string
  /** 车辆类型 */
  car_type?: string | undefined
  /** 停车场名称 */
  parking_name?: string | undefined
  /** 免费时长 */
  free_time: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 车位编号 */
  space_number: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/vehicle/partnerpay/notification#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/vehicle/partnerpay/notification',
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
 * 车主服务入场通知（服务商）
 *
 * 车辆驶入特约商户的停车场时上报，已加入车主平台的用户会收到入场消息，欠费的收到欠费提醒。`user_state`为`BLOCK`时不能免密扣费，出场须另行收款。
 *
 * `scene_info`是JSON字符串；`trade_scene`的`PARKING SPACE`中间是空格，选它时以车位编号代替车牌号。
 *
 * 后续通知：
 *
 * - 停车车牌状态变更通知（`webhooks/v2/vehicle-state-changed-for-parking`），发往`xml.scene_info.scene_info.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988204)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     sub_mch_id: '1900013511',
 *     sign_type: 'HMAC-SHA256',
 *     version: '3.0',
 *     trade_scene: 'PARKING',
 *     scene_info: {
 *       scene_info: {
 *         start_time: '20260826104339',
 *         plate_number: '粤B10137',
 *         parking_name: '滨河停车场',
 *         free_time: '1200',
 *       },
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '3.0' }] } },
      {
        name: 'trade_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'PARKING' }, { value: 'PARKING SPACE' }] },
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
                            { name: 'notify_url', schema: { kind: 'string' } },
                            { name: 'plate_number', required: true, schema: { kind: 'string' } },
                            { name: 'car_type', schema: { kind: 'string' } },
                            { name: 'parking_name', required: true, schema: { kind: 'string' } },
                            { name: 'free_time', required: true, schema: { kind: 'string' } },
                          ],
                        },
                      },
                      {
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'start_time', required: true, schema: { kind: 'string' } },
                            { name: 'car_type', schema: { kind: 'string' } },
                            { name: 'parking_name', schema: { kind: 'string' } },
                            { name: 'free_time', required: true, schema: { kind: 'string' } },
                            { name: 'openid', schema: { kind: 'string' } },
                            { name: 'sub_openid', schema: { kind: 'string' } },
                            { name: 'space_number', required: true, schema: { kind: 'string' } },
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
    ],
  },
}))

/** 客户端上的页面：`client.v2.vehicle.partnerpay.notification`。 */
export interface PageMethods {
  /**
   * 车主服务入场通知（服务商）
   *
   * 车辆驶入特约商户的停车场时上报，已加入车主平台的用户会收到入场消息，欠费的收到欠费提醒。`user_state`为`BLOCK`时不能免密扣费，出场须另行收款。
   *
   * `scene_info`是JSON字符串；`trade_scene`的`PARKING SPACE`中间是空格，选它时以车位编号代替车牌号。
   *
   * 后续通知：
   *
   * - 停车车牌状态变更通知（`webhooks/v2/vehicle-state-changed-for-parking`），发往`xml.scene_info.scene_info.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988204)
   * @example
   * ```ts
   * const answer = await client.v2.vehicle.partnerpay.notification.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     sub_mch_id: '1900013511',
   *     sign_type: 'HMAC-SHA256',
   *     version: '3.0',
   *     trade_scene: 'PARKING',
   *     scene_info: {
   *       scene_info: {
   *         start_time: '20260826104339',
   *         plate_number: '粤B10137',
   *         parking_name: '滨河停车场',
   *         free_time: '1200',
   *       },
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
