/** 由openapi/v2/xdc/apiv2getsignkey/sign/getsignkey.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V2ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'
import { v2 } from '../../../../runtime/v2/index.js'

/** 获取沙箱环境密钥：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 商户号
   * 至多32个字符。
   */
  mch_id: string
}

/** 获取沙箱环境密钥：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id: string
  /** 沙箱密钥 */
  sandbox_signkey?: string
}

/** 获取沙箱环境密钥：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/xdc/apiv2getsignkey/sign/getsignkey#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/xdc/apiv2getsignkey/sign/getsignkey',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 获取沙箱环境密钥
 *
 * 进入仿真环境的第一步，换取沙箱专用的`sandbox_signkey`，之后的沙箱请求都用它签名。沙箱与生产互不相通，不动真钱也不用真券。
 *
 * 构造实例时`secret`填正式环境的密钥，请求以MD5签名。
 * 沙箱密钥会过期，缓存约1小时；调用太密会被转到[公益404](https://wx.gtimg.com/core/404.html)页面。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
 * @example
 * ```ts
 * const answer = await post(client, { xml: { mch_id: '1900000109' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [{ name: 'mch_id', required: true, schema: { kind: 'string', maxLength: 32 } }],
  },
}))

/** 客户端上的页面：`client.v2.xdc.apiv2getsignkey.sign.getsignkey`。 */
export interface PageMethods {
  /**
   * 获取沙箱环境密钥
   *
   * 进入仿真环境的第一步，换取沙箱专用的`sandbox_signkey`，之后的沙箱请求都用它签名。沙箱与生产互不相通，不动真钱也不用真券。
   *
   * 构造实例时`secret`填正式环境的密钥，请求以MD5签名。
   * 沙箱密钥会过期，缓存约1小时；调用太密会被转到[公益404](https://wx.gtimg.com/core/404.html)页面。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
   * @example
   * ```ts
   * const answer = await client.v2.xdc.apiv2getsignkey.sign.getsignkey.post({
   *   xml: { mch_id: '1900000109' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
