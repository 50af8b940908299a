/** 由openapi/v3/edu-papay/contracts/presign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 教育续费通预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 */
  openid: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 首次扣款日期 */
  period_start_date: string
  /** 场景信息枚举 */
  trade_scene: string
}

/** 教育续费通预签约：应答 */
export interface PostResponse {
  /** 预签约号 */
  presign_token: string
}

/** 教育续费通预签约：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/edu-papay/contracts/presign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/edu-papay/contracts/presign',
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
 * 教育续费通预签约
 *
 * 用户在小程序签约教育续费之前，后台登记模板、账号与首次扣款日期，换得`presign_token`带去签约小程序。一个预签约号只管一次签约。
 *
 * 后续通知：
 *
 * - 教育续费通签约成功通知(ENTRUST.SIGNING)（`webhooks/v3/ENTRUST.SIGNING`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465360)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     plan_id: '1000137',
 *     user_id: 'user0137',
 *     period_start_date: '2026-08-19',
 *     trade_scene: 'EDUCATION_PERIOD',
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'user_id', required: true, schema: { kind: 'string' } },
      { name: 'period_start_date', required: true, schema: { kind: 'string' } },
      { name: 'trade_scene', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.eduPapay.contracts.presign`。 */
export interface PageMethods {
  /**
   * 教育续费通预签约
   *
   * 用户在小程序签约教育续费之前，后台登记模板、账号与首次扣款日期，换得`presign_token`带去签约小程序。一个预签约号只管一次签约。
   *
   * 后续通知：
   *
   * - 教育续费通签约成功通知(ENTRUST.SIGNING)（`webhooks/v3/ENTRUST.SIGNING`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465360)
   * @example
   * ```ts
   * const answer = await client.v3.eduPapay.contracts.presign.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     plan_id: '1000137',
   *     user_id: 'user0137',
   *     period_start_date: '2026-08-19',
   *     trade_scene: 'EDUCATION_PERIOD',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
