/** 由openapi/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 免密支付支付后预签约（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户AppID */
  sp_appid: string
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 免密支付支付后预签约（服务商）：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 免密支付支付后预签约（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign',
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
 * 免密支付支付后预签约（服务商）
 *
 * 服务商替子商户下单后登记，把协议和这张订单绑在一起，付款成功且没超过2小时才会邀请用户开通。签约协议号不能与已有协议重复。
 *
 * 答复只有单号，没有可跳转的参数，照常用`prepay_id`调起支付。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sub_mchid: '1900013511',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     service_id: 12535,
 *     out_contract_code: 'XY20260801000003',
 *     notify_url: 'https://pay.example.com/notify/contract',
 *     contract_display_account: '林小满',
 *     prepay_id: 'wx26080112300000demo0000000000000042',
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
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sp_openid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'number' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
      { name: 'prepay_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign`。 */
export interface PageMethods {
  /**
   * 免密支付支付后预签约（服务商）
   *
   * 服务商替子商户下单后登记，把协议和这张订单绑在一起，付款成功且没超过2小时才会邀请用户开通。签约协议号不能与已有协议重复。
   *
   * 答复只有单号，没有可跳转的参数，照常用`prepay_id`调起支付。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
   * @example
   * ```ts
   * const answer = await client.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sub_mchid: '1900013511',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     service_id: 12535,
   *     out_contract_code: 'XY20260801000003',
   *     notify_url: 'https://pay.example.com/notify/contract',
   *     contract_display_account: '林小满',
   *     prepay_id: 'wx26080112300000demo0000000000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
