/** 由openapi/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 码牌支付结果上报：请求 */
export interface PostRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
}

/** 码牌支付结果上报：应答 */
export interface PostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
  /** 微信支付订单号 */
  transaction_id: string
}

/** 码牌支付结果上报：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report',
  pathParameters: ['transaction_id'],
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
 * 码牌支付结果上报
 *
 * 码牌上收到一笔款后，报上微信支付订单号、商户订单号、码牌链接和设备sn，让对应的音箱播报。失败时沿用同一笔订单号重报。
 * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   transaction_id: '4200002026080112300000000042',
 *   json: {
 *     sub_mchid: '1900013511',
 *     code_url: 'weixin://wxpay/s/demo0137',
 *     out_trade_no: 'DD20260801000137',
 *     device_sn: 'SN20260801000137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'code_url', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'device_sn', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report`。 */
export interface PageMethods {
  /**
   * 码牌支付结果上报
   *
   * 码牌上收到一笔款后，报上微信支付订单号、商户订单号、码牌链接和设备sn，让对应的音箱播报。失败时沿用同一笔订单号重报。
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report.post({
   *   transaction_id: '4200002026080112300000000042',
   *   json: {
   *     sub_mchid: '1900013511',
   *     code_url: 'weixin://wxpay/s/demo0137',
   *     out_trade_no: 'DD20260801000137',
   *     device_sn: 'SN20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
