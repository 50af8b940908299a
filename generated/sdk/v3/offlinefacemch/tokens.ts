/** 由openapi/v3/offlinefacemch/tokens.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 获取刷脸凭证授权：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 使用场景 */
  scene?: string | undefined
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?: PostRequestJsonWebInitData | undefined
}

/** 获取刷脸凭证授权：应答 */
export interface PostResponse {
  /** 授权凭证 */
  token?: string
}

/** 获取刷脸凭证授权：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonWebInitData {
  /** 商户刷脸用户ID */
  out_user_id?: string | undefined
  /** 机构ID */
  organization_id?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.offlinefacemch.tokens`。 */
export interface PageMethods {
  /**
   * 获取刷脸凭证授权
   *
   * 打开刷脸小程序或H5之前换取鉴权`token`，按机构与商户刷脸用户ID生成。要限定某张银行卡签约时不能用它，改取预签约的token。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlinefacemch.tokens.post({ json: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
