/** 由openapi/v2/secapi/mch/addsubdevconfig.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 特约商户新增支付目录/关联APPID：请求 */
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
  /** 关联APPID */
  sub_appid?: string | undefined
  /** 授权目录 */
  jsapi_path: string
}

/** 特约商户新增支付目录/关联APPID：应答 */
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
}

/** 特约商户新增支付目录/关联APPID：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/addsubdevconfig#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/addsubdevconfig',
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
})

/**
 * 特约商户新增支付目录/关联APPID
 *
 * 服务商给特约商户加一条JSAPI支付目录，或为它关联一个APPID。每家商户最多5条目录，只能新增，配完可用配置查询核对。
 *
 * 加目录传`jsapi_path`，关联APPID传`sub_appid`；一次只配一项，成败才分得清。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115404)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115410)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985201)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985217)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     jsapi_path: 'https://pay.example.com/jsapi-path',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'jsapi_path', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.mch.addsubdevconfig`。 */
export interface PageMethods {
  /**
   * 特约商户新增支付目录/关联APPID
   *
   * 服务商给特约商户加一条JSAPI支付目录，或为它关联一个APPID。每家商户最多5条目录，只能新增，配完可用配置查询核对。
   *
   * 加目录传`jsapi_path`，关联APPID传`sub_appid`；一次只配一项，成败才分得清。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115404)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115410)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985201)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985217)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mch.addsubdevconfig.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     jsapi_path: 'https://pay.example.com/jsapi-path',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
