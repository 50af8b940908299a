/** 由openapi/v2/vehicle/partnerpay/payapply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 车主服务申请扣款（服务商）：请求 */
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
  /** 商品描述 */
  body: string
  /** 商品详情 */
  detail?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 总金额，单位为分 */
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
  /**
   * 版本号
   * `3.0` 枚举值
   */
  version: '3.0'
  /** 交易场景 */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 用户标识 */
  openid?: string | undefined
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N' | undefined
  /**
   * 场景信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  scene_info: PostRequestXmlSceneInfo
}

/** 车主服务申请扣款（服务商）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
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

/** 车主服务申请扣款（服务商）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlSceneInfo {
  /**
   * 场景`PARKING`信息
   * 场景`PARKING SPACE`信息
   * 场景`GAS`信息
   * 场景`HIGHWAY`信息
   * 场景`BRIDGE`信息
   */
  scene_info:
    | PostRequestXmlSceneInfoSceneInfo
    | PostRequestXmlSceneInfoSceneInfo2
    | PostRequestXmlSceneInfoSceneInfo3
    | PostRequestXmlSceneInfoSceneInfo4
    | PostRequestXmlSceneInfoSceneInfo5
}

export interface PostRequestXmlSceneInfoSceneInfo {
  /** 交易时间 */
  start_time: string
  /** 结束时间 */
  end_time?: string | undefined
  /** 计费时长 */
  charging_time: string
  /** 车牌号 */
  plate_number: string
  /** 车辆类型 */
  car_type?: string | undefined
  /** 停车场名称 */
  parking_name: string
  /** 免费时长(秒) */
  free_time?: string | undefined
  /** 发起扣费方式 */
  deduct_mode: 'PROACTIVE' | 'AUTOPAY'
  /** 支持的扣费方式 */
  support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
}

export interface PostRequestXmlSceneInfoSceneInfo2 {
  /** 交易时间 */
  start_time: string
  /** 结束时间 */
  end_time?: string | undefined
  /** 计费时长 */
  charging_time: string
  /** 车辆类型 */
  car_type?: string | undefined
  /** 停车场名称 */
  parking_name?: string | undefined
  /** 车位编号 */
  space_number: string
}

export interface PostRequestXmlSceneInfoSceneInfo3 {
  /** 交易时间 */
  start_time: string
  /** 车牌号 */
  plate_number: string
  /** 车辆类型 */
  car_type?: string | undefined
  /** 加油站名称 */
  gas_station: string
  /** 油品标号名 */
  gas_label_name: string
  /** 油品类型名称 */
  gas_type: string
  /** 油品标准 */
  gas_standard: string
  /** 油量 */
  gas_amount: string
  /** 油枪号 */
  gas_gun_no: string
}

export interface PostRequestXmlSceneInfoSceneInfo4 {
  /** 交易时间 */
  start_time: string
  /** 结束时间 */
  end_time: string
  /** 车牌号 */
  plate_number: string
  /** 车辆类型 */
  car_type: string
  /** 入口站名称 */
  entrance_name: string
  /** 出口名称 */
  exit_name: string
  /** 核载人数 */
  carrying_capacity?: string | undefined
  /** 核载区间 */
  carrying_range?: string | undefined
  /** 通道类型 */
  channel_type: 'ETC' | 'MTC'
}

export interface PostRequestXmlSceneInfoSceneInfo5 {
  /** 交易时间 */
  start_time: string
  /** 车牌号 */
  plate_number: string
  /** 车辆类型 */
  car_type?: string | undefined
  /** 出口名称 */
  exit_name: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/vehicle/partnerpay/payapply#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/vehicle/partnerpay/payapply',
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
 * 车主服务申请扣款（服务商）
 *
 * 特约商户的停车、加油、高速等消费结束后，从用户车主服务里扣费。返回只代表受理，等通知或查单；要分账的订单在此就传`profit_sharing`。
 *
 * 同一次消费重试沿用原商户订单号。`scene_info`按场景选结构：停车要计费时长，加油要油枪号，高速要出入口站名。
 *
 * 停车之外的场景要先开通，`trade_scene`以开通的为准。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988205)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     sign_type: 'HMAC-SHA256',
 *     body: '公交乘车费',
 *     out_trade_no: 'DD20260801000137',
 *     total_fee: 1280,
 *     spbill_create_ip: '203.0.113.24',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     trade_type: 'PAP',
 *     version: '3.0',
 *     trade_scene: 'PARKING',
 *     scene_info: {
 *       scene_info: {
 *         start_time: '20260826104339',
 *         charging_time: '3600',
 *         plate_number: '粤B10137',
 *         parking_name: '滨河停车场',
 *         deduct_mode: 'PROACTIVE',
 *         support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY',
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
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '3.0' }] } },
      {
        name: 'trade_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'PARKING' }, { value: 'PARKING SPACE' }] },
      },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'profit_sharing', schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] } },
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
                            { name: 'charging_time', required: true, schema: { kind: 'string' } },
                            { name: 'plate_number', required: true, schema: { kind: 'string' } },
                            { name: 'car_type', schema: { kind: 'string' } },
                            { name: 'parking_name', required: true, schema: { kind: 'string' } },
                            { name: 'free_time', schema: { kind: 'string' } },
                            {
                              name: 'deduct_mode',
                              required: true,
                              schema: {
                                kind: 'string',
                                enum: [{ value: 'PROACTIVE' }, { value: 'AUTOPAY' }],
                              },
                            },
                            {
                              name: 'support_deduct_mode',
                              required: true,
                              schema: {
                                kind: 'string',
                                enum: [
                                  { value: 'DEDUCT_PROACTIVE_ONLY' },
                                  { value: 'DEDUCT_AUTOPAY_ONLY' },
                                  { value: 'DEDUCT_ALL' },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'start_time', required: true, schema: { kind: 'string' } },
                            { name: 'end_time', schema: { kind: 'string' } },
                            { name: 'charging_time', required: true, schema: { kind: 'string' } },
                            { name: 'car_type', schema: { kind: 'string' } },
                            { name: 'parking_name', schema: { kind: 'string' } },
                            { name: 'space_number', required: true, schema: { kind: 'string' } },
                          ],
                        },
                      },
                      {
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'start_time', required: true, schema: { kind: 'string' } },
                            { name: 'plate_number', required: true, schema: { kind: 'string' } },
                            { name: 'car_type', schema: { kind: 'string' } },
                            { name: 'gas_station', required: true, schema: { kind: 'string' } },
                            { name: 'gas_label_name', required: true, schema: { kind: 'string' } },
                            { name: 'gas_type', required: true, schema: { kind: 'string' } },
                            { name: 'gas_standard', required: true, schema: { kind: 'string' } },
                            { name: 'gas_amount', required: true, schema: { kind: 'string' } },
                            { name: 'gas_gun_no', required: true, schema: { kind: 'string' } },
                          ],
                        },
                      },
                      {
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'start_time', required: true, schema: { kind: 'string' } },
                            { name: 'end_time', required: true, schema: { kind: 'string' } },
                            { name: 'plate_number', required: true, schema: { kind: 'string' } },
                            { name: 'car_type', required: true, schema: { kind: 'string' } },
                            { name: 'entrance_name', required: true, schema: { kind: 'string' } },
                            { name: 'exit_name', required: true, schema: { kind: 'string' } },
                            { name: 'carrying_capacity', schema: { kind: 'string' } },
                            { name: 'carrying_range', schema: { kind: 'string' } },
                            {
                              name: 'channel_type',
                              required: true,
                              schema: { kind: 'string', enum: [{ value: 'ETC' }, { value: 'MTC' }] },
                            },
                          ],
                        },
                      },
                      {
                        schema: {
                          kind: 'object',
                          properties: [
                            { name: 'start_time', required: true, schema: { kind: 'string' } },
                            { name: 'plate_number', required: true, schema: { kind: 'string' } },
                            { name: 'car_type', schema: { kind: 'string' } },
                            { name: 'exit_name', required: true, schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v2.vehicle.partnerpay.payapply`。 */
export interface PageMethods {
  /**
   * 车主服务申请扣款（服务商）
   *
   * 特约商户的停车、加油、高速等消费结束后，从用户车主服务里扣费。返回只代表受理，等通知或查单；要分账的订单在此就传`profit_sharing`。
   *
   * 同一次消费重试沿用原商户订单号。`scene_info`按场景选结构：停车要计费时长，加油要油枪号，高速要出入口站名。
   *
   * 停车之外的场景要先开通，`trade_scene`以开通的为准。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988205)
   * @example
   * ```ts
   * const answer = await client.v2.vehicle.partnerpay.payapply.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     sign_type: 'HMAC-SHA256',
   *     body: '公交乘车费',
   *     out_trade_no: 'DD20260801000137',
   *     total_fee: 1280,
   *     spbill_create_ip: '203.0.113.24',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     trade_type: 'PAP',
   *     version: '3.0',
   *     trade_scene: 'PARKING',
   *     scene_info: {
   *       scene_info: {
   *         start_time: '20260826104339',
   *         charging_time: '3600',
   *         plate_number: '粤B10137',
   *         parking_name: '滨河停车场',
   *         deduct_mode: 'PROACTIVE',
   *         support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY',
   *       },
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
