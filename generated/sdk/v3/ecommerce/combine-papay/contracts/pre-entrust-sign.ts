/** 由openapi/v3/ecommerce/combine-papay/contracts/pre-entrust-sign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** APP预签约电商代扣协议：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 */
  notify_url: string
  /** 返回app标识 */
  return_app?: boolean | undefined
  /** 商户数据包 */
  attach?: string | undefined
}

/** APP预签约电商代扣协议：应答 */
export interface PostResponse {
  /** 预签约Id */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** APP预签约电商代扣协议：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/contracts/pre-entrust-sign',
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
 * APP预签约电商代扣协议
 *
 * 平台的App拉起微信签约之前，在后台换`pre_entrustweb_id`。`return_app`决定签完是否回到App，是否签约成功看`notify_url`的通知。
 *
 * 模板ID是整数；商户签约协议号一次签约用一个。
 *
 * 后续通知：
 *
 * - 合单代扣签约成功通知(ECOMMERCE_ENTRUST.SIGN)（`webhooks/v3/ECOMMERCE_ENTRUST.SIGN`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     plan_id: 12535,
 *     out_contract_code: 'XY20260801000003',
 *     contract_display_account: '林小满',
 *     notify_url: 'https://pay.example.com/notify/contract',
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
      { name: 'plan_id', required: true, schema: { kind: 'integer' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'return_app', schema: { kind: 'boolean' } },
      { name: 'attach', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.combinePapay.contracts.preEntrustSign`。 */
export interface PageMethods {
  /**
   * APP预签约电商代扣协议
   *
   * 平台的App拉起微信签约之前，在后台换`pre_entrustweb_id`。`return_app`决定签完是否回到App，是否签约成功看`notify_url`的通知。
   *
   * 模板ID是整数；商户签约协议号一次签约用一个。
   *
   * 后续通知：
   *
   * - 合单代扣签约成功通知(ECOMMERCE_ENTRUST.SIGN)（`webhooks/v3/ECOMMERCE_ENTRUST.SIGN`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.combinePapay.contracts.preEntrustSign.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     plan_id: 12535,
   *     out_contract_code: 'XY20260801000003',
   *     contract_display_account: '林小满',
   *     notify_url: 'https://pay.example.com/notify/contract',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
