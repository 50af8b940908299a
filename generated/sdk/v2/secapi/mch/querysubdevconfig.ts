/** Generated from openapi/v2/secapi/mch/querysubdevconfig.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 特约商户开发配置查询: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
}

/** 特约商户开发配置查询: response */
export interface PostResponse {
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 错误代码 */
  err_code: string
  /** 错误代码描述 */
  err_code_des: string
  /**
   * 业务结果
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign: string
  /**
   * 授权目录
   * Arrives as JSON text and is decoded.
   */
  jsapi_path_list: PostResponseJsapiPathList
  /**
   * 特约商户关联的AppID与推荐关注的AppID
   * Arrives as JSON text and is decoded.
   */
  appid_config_list: PostResponseAppidConfigList
}

/** 特约商户开发配置查询: codes of its errors */
export type PostErrorCode = V2ErrorCode

export interface PostResponseJsapiPathList {
  /** 支付目录URI数组 */
  jsapi_path_list?: string[]
}

export interface PostResponseAppidConfigList {
  /** APPID数组 */
  appid_config_list?: PostResponseAppidConfigListAppidConfigList[]
}

export interface PostResponseAppidConfigListAppidConfigList {
  /** 关注特约商户公众号的APPID */
  subscribe_appid?: string
  /** 已绑定的公众号、小程序或APP支付APPID */
  sub_appid?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/querysubdevconfig#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/querysubdevconfig',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  nonceless: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/jsapi_path_list', '/appid_config_list'],
      },
    ],
  },
})

/**
 * 特约商户开发配置查询
 *
 * 查特约商户已配置的支付目录、关联APPID和推荐关注的APPID。两份列表都是JSON字符串，解开后才是数组。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115413)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985252)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { appid: 'wx5a7c1e9d3b2f4860', mch_id: '1900000109', sub_mch_id: '1900013511' },
 * })
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))
