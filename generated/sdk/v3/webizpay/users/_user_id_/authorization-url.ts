/** 由openapi/v3/webizpay/users/{user_id}/authorization-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发起员工企业支付授权：请求 */
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
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 发起员工企业支付授权：应答 */
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
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}

/** 发起员工企业支付授权：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * 后续通知：
 *
 * - 企业支付授权完成通知(WEBIZPAY.AUTHORIZED)（`webhooks/v3/WEBIZPAY.AUTHORIZED`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.webizpay.users._user_id_.authorizationUrl`。 */
export interface PageMethods {
  /**
   * 发起员工企业支付授权
   *
   * 为一名员工生成授权链接，他点开同意后企业才能给他发额度卡。链接有失效时间，小程序要用返回的`mp_query`与`mp_business_type`跳转。
   *
   * 生成链接不代表授权成功，之后用授权状态查询确认。
   *
   * 后续通知：
   *
   * - 企业支付授权完成通知(WEBIZPAY.AUTHORIZED)（`webhooks/v3/WEBIZPAY.AUTHORIZED`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.users._user_id_.authorizationUrl.post({
   *   user_id: 'user0137',
   *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511', application_type: 'H5' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
