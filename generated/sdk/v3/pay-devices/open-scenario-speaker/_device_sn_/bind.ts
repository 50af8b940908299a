/** 由openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/bind.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 绑定音箱设备码牌：请求 */
export interface PostRequest {
  /** 设备sn */
  device_sn: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
}

/** 绑定音箱设备码牌：应答 */
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

/** 绑定音箱设备码牌：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay-devices/open-scenario-speaker/{device_sn}/bind#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay-devices/open-scenario-speaker/{device_sn}/bind',
  pathParameters: ['device_sn'],
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
 * 绑定音箱设备码牌
 *
 * 商户领到音箱后登记子商户号与码牌上的链接，绑好之后这个码收到的钱才由它播报。换商户或换码牌的先解绑再绑。
 *
 * 已绑定的值以`_BINDED`结尾，未绑定的以`_UNBOND`结尾，照原样比较。
 * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   device_sn: 'SN20260801000137',
 *   json: { sub_mchid: '1900013511', code_url: 'weixin://wxpay/s/demo0137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'device_sn', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'code_url', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payDevices.openScenarioSpeaker._device_sn_.bind`。 */
export interface PageMethods {
  /**
   * 绑定音箱设备码牌
   *
   * 商户领到音箱后登记子商户号与码牌上的链接，绑好之后这个码收到的钱才由它播报。换商户或换码牌的先解绑再绑。
   *
   * 已绑定的值以`_BINDED`结尾，未绑定的以`_UNBOND`结尾，照原样比较。
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.payDevices.openScenarioSpeaker._device_sn_.bind.post({
   *   device_sn: 'SN20260801000137',
   *   json: { sub_mchid: '1900013511', code_url: 'weixin://wxpay/s/demo0137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
