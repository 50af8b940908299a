/** 由openapi/v3/pay-devices/open-scenario-speaker/{device_sn}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询音箱绑定信息：请求 */
export interface GetRequest {
  /** 设备sn */
  device_sn: string
}

/** 查询音箱绑定信息：应答 */
export interface GetResponse {
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

/** 查询音箱绑定信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/pay-devices/open-scenario-speaker/{device_sn}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/pay-devices/open-scenario-speaker/{device_sn}',
  pathParameters: ['device_sn'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询音箱绑定信息
 *
 * 凭设备sn查这台音箱绑的是哪个收款码链接、哪个子商户。没有播报时先来看`bind_state`是不是已绑定。
 * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
 * @example
 * ```ts
 * const answer = await get(client, { device_sn: 'SN20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'device_sn', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.payDevices.openScenarioSpeaker._device_sn_`。 */
export interface PageMethods {
  /**
   * 查询音箱绑定信息
   *
   * 凭设备sn查这台音箱绑的是哪个收款码链接、哪个子商户。没有播报时先来看`bind_state`是不是已绑定。
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.payDevices.openScenarioSpeaker._device_sn_.get({
   *   device_sn: 'SN20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
