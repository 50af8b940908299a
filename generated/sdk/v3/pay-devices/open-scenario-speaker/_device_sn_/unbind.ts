/** Generated from openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解绑音箱设备码牌: request */
export interface PostRequest {
  /** 设备sn */
  device_sn: string
}

/** 解绑音箱设备码牌: response */
export interface PostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /**
   * 绑定状态
   * `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND` | `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED` 枚举值之一
   */
  bind_state:
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
    | (string & {})
  /** 收款链接url */
  code_url: string
}

/** 解绑音箱设备码牌: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'device_sn', required: true, schema: { kind: 'string' } }],
}))
