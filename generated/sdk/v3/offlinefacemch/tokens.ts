/** Generated from openapi/v3/offlinefacemch/tokens.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 获取刷脸凭证授权: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 使用场景 */
  scene?: string
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?: PostRequestJsonWebInitData
}

/** 获取刷脸凭证授权: response */
export interface PostResponse {
  /** 授权凭证 */
  token?: string
}

/** 获取刷脸凭证授权: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonWebInitData {
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/offlinefacemch/tokens#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/offlinefacemch/tokens',
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
 * 获取刷脸凭证授权
 *
 * 打开刷脸小程序或H5之前换取鉴权`token`，按机构与商户刷脸用户ID生成。要限定某张银行卡签约时不能用它，改取预签约的token。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'scene', schema: { kind: 'string' } },
      {
        name: 'web_init_data',
        schema: {
          kind: 'object',
          properties: [
            { name: 'out_user_id', schema: { kind: 'string' } },
            { name: 'organization_id', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))
