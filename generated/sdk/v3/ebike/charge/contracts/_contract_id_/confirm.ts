/** 由openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 创建当次充电代扣凭证：请求 */
export interface PostRequest {
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 充电场景信息 */
  charge_info: PostRequestJsonChargeInfo
}

/** 创建当次充电代扣凭证：应答 */
export interface PostResponse {
  /** 用户充电代扣凭证 */
  charging_token: string
}

/** 创建当次充电代扣凭证：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonChargeInfo {
  /** 开始时间 */
  start_time: string
  /** 充电站名称 */
  charging_station_name: string
  /** 充电枪编号 */
  charging_gun_number: string
  /** 充电位设备号 */
  device_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ebike/charge/contracts/{contract_id}/confirm#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ebike/charge/contracts/{contract_id}/confirm',
  pathParameters: ['contract_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 创建当次充电代扣凭证
 *
 * 用户开始充电时调用，取得本次的`charging_token`，扣款要带上它；用户同时会收到开始充电的提醒。站名与枪号要如实填写。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
 * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   contract_id: '202608010000000137',
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     charge_info: {
 *       start_time: '2026-08-26T09:43:39+08:00',
 *       charging_station_name: '滨河充电站',
 *       charging_gun_number: '6555',
 *       device_id: 'POS-0007',
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
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'charge_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'charging_station_name', required: true, schema: { kind: 'string' } },
            { name: 'charging_gun_number', required: true, schema: { kind: 'string' } },
            { name: 'device_id', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ebike.charge.contracts._contract_id_.confirm`。 */
export interface PageMethods {
  /**
   * 创建当次充电代扣凭证
   *
   * 用户开始充电时调用，取得本次的`charging_token`，扣款要带上它；用户同时会收到开始充电的提醒。站名与枪号要如实填写。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v3.ebike.charge.contracts._contract_id_.confirm.post({
   *   contract_id: '202608010000000137',
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     charge_info: {
   *       start_time: '2026-08-26T09:43:39+08:00',
   *       charging_station_name: '滨河充电站',
   *       charging_gun_number: '6555',
   *       device_id: 'POS-0007',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
