/** 由openapi/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 设置投放计划通知地址：请求 */
export interface PostRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知url地址 */
  notify_url: string
}

/** 设置投放计划通知地址：应答 */
export interface PostResponse {
  /** 通知地址 */
  notify_url: string
}

/** 设置投放计划通知地址：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url',
  pathParameters: ['sp_mchid'],
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
 * 设置投放计划通知地址
 *
 * 服务商登记一个地址，之后计划状态`plan_state`或审核状态`audit_state`一有变化就推过来，不用反复轮询。
 *
 * 再次设置会换掉原地址，先确认新地址可以验签并应答。
 *
 * 后续通知：
 *
 * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   sp_mchid: '1900006511',
 *   json: { notify_url: 'https://pay.example.com/notify/delivery-plan' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'sp_mchid', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'notify_url', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl`。 */
export interface PageMethods {
  /**
   * 设置投放计划通知地址
   *
   * 服务商登记一个地址，之后计划状态`plan_state`或审核状态`audit_state`一有变化就推过来，不用反复轮询。
   *
   * 再次设置会换掉原地址，先确认新地址可以验签并应答。
   *
   * 后续通知：
   *
   * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl.post({
   *   sp_mchid: '1900006511',
   *   json: { notify_url: 'https://pay.example.com/notify/delivery-plan' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
