/** 由openapi/v2/secapi/mch/querysubdevconfig.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 特约商户开发配置查询：请求 */
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

/** 特约商户开发配置查询：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 错误代码 */
  err_code: string
  /** 错误代码描述 */
  err_code_des: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign: string
  /**
   * 授权目录
   * 收到的是JSON文本，已解析为数据。
   */
  jsapi_path_list: PostResponseJsapiPathList
  /**
   * 特约商户关联的AppID与推荐关注的AppID
   * 收到的是JSON文本，已解析为数据。
   */
  appid_config_list: PostResponseAppidConfigList
}

/** 特约商户开发配置查询：错误码 */
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

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115413)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v2.secapi.mch.querysubdevconfig`。 */
export interface PageMethods {
  /**
   * 特约商户开发配置查询
   *
   * 查特约商户已配置的支付目录、关联APPID和推荐关注的APPID。两份列表都是JSON字符串，解开后才是数组。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115413)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985252)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mch.querysubdevconfig.post({
   *   xml: { appid: 'wx5a7c1e9d3b2f4860', mch_id: '1900000109', sub_mch_id: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
