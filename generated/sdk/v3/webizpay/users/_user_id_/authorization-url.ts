/** Generated from openapi/v3/webizpay/users/{user_id}/authorization-url.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发起员工企业支付授权: request */
export interface PostRequest {
  /** 企业员工ID */
  user_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /**
   * 发起授权应用类型
   * `H5` | `MINIPROGRAM` 枚举值之一
   */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 发起员工企业支付授权: response */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 跳转链接 */
  authorization_url?: string
  /** 链接失效时间 */
  expire_time?: string
  /**
   * 发起授权应用类型
   * `H5` | `MINIPROGRAM` 枚举值之一
   */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}

/** 发起员工企业支付授权: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/users/{user_id}/authorization-url#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/users/{user_id}/authorization-url',
  pathParameters: ['user_id'],
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
 * 发起员工企业支付授权
 *
 * 为一名员工生成授权链接，他点开同意后企业才能给他发额度卡。链接有失效时间，小程序要用返回的`mp_query`与`mp_business_type`跳转。
 *
 * 生成链接不代表授权成功，之后用授权状态查询确认。
 *
 * Notices that follow:
 *
 * - 企业支付授权完成通知(WEBIZPAY.AUTHORIZED) (`webhooks/v3/WEBIZPAY.AUTHORIZED`)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   user_id: 'user0137',
 *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511', application_type: 'H5' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'user_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'application_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'H5' }, { value: 'MINIPROGRAM' }] },
      },
    ],
  },
}))
