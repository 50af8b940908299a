/** 由openapi/v3/inspolicymgr/deduct/authorizations.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 提交保单授权信息：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
}

/** 提交保单授权信息：应答 */
export interface PostResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid?: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_EXPIRED'
    | (string & {})
  /** 用户授权时间 */
  user_auth_time?: string
}

/** 提交保单授权信息：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/inspolicymgr/deduct/authorizations#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/inspolicymgr/deduct/authorizations',
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
 * 提交保单授权信息
 *
 * 保险代扣预签约时先报上保单编号、模板和签约协议号，签约后微信才向用户要授权，用户同意了才能展示保单。
 *
 * 刚提交是`AUTH_STATE_INIT`，变成`AUTH_STATE_GRANTED`才能上传保单，靠授权通知或查询获知。
 *
 * 后续通知：
 *
 * - 微信保单用户授权成功通知(INSURANCE_POLICY_MANAGEMENT.GRANTED)（`webhooks/v3/INSURANCE_POLICY_MANAGEMENT.GRANTED`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_insurance_no: 'INSURANCE20260801000137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     plan_id: '1000137',
 *     out_contract_code: 'XY20260801000003',
 *     insurance_name: '山前百万医疗险',
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
      { name: 'out_insurance_no', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'insurance_name', required: true, schema: { kind: 'string' } },
      { name: 'payee_mchid', schema: { kind: 'string' } },
      { name: 'payee_appid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.inspolicymgr.deduct.authorizations`。 */
export interface PageMethods {
  /**
   * 提交保单授权信息
   *
   * 保险代扣预签约时先报上保单编号、模板和签约协议号，签约后微信才向用户要授权，用户同意了才能展示保单。
   *
   * 刚提交是`AUTH_STATE_INIT`，变成`AUTH_STATE_GRANTED`才能上传保单，靠授权通知或查询获知。
   *
   * 后续通知：
   *
   * - 微信保单用户授权成功通知(INSURANCE_POLICY_MANAGEMENT.GRANTED)（`webhooks/v3/INSURANCE_POLICY_MANAGEMENT.GRANTED`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
   * @example
   * ```ts
   * const answer = await client.v3.inspolicymgr.deduct.authorizations.post({
   *   json: {
   *     out_insurance_no: 'INSURANCE20260801000137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     plan_id: '1000137',
   *     out_contract_code: 'XY20260801000003',
   *     insurance_name: '山前百万医疗险',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
