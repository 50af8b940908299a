/** 由openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解绑音箱设备码牌：请求 */
export interface PostRequest {
  /** 设备sn */
  device_sn: string
}

/** 解绑音箱设备码牌：应答 */
export interface PostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state:
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
    | (string & {})
  /** 收款链接url */
  code_url: string
}

/** 解绑音箱设备码牌：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind',
  pathParameters: ['device_sn'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 解绑音箱设备码牌
 *
 * 音箱报废、转让或换商户时解除绑定，设备不再属于原来的收款链接和商户号。只要设备sn，返回解绑后的状态。
 *
 * 解绑后音箱不再播报这个码的收款，确认商户知情再做。
 * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
 * @example
 * ```ts
 * const answer = await post(client, { device_sn: 'SN20260801000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'device_sn', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.payDevices.openScenarioSpeaker._device_sn_.unbind`。 */
export interface PageMethods {
  /**
   * 解绑音箱设备码牌
   *
   * 音箱报废、转让或换商户时解除绑定，设备不再属于原来的收款链接和商户号。只要设备sn，返回解绑后的状态。
   *
   * 解绑后音箱不再播报这个码的收款，确认商户知情再做。
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.payDevices.openScenarioSpeaker._device_sn_.unbind.post({
   *   device_sn: 'SN20260801000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
