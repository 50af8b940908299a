/** 由openapi/v2/secapi/mkt/addrecommendconf.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 特约商户关注功能配置：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 特约商户APPID */
  sub_appid: string
  /** 推荐关注APPID */
  subscribe_appid: string
}

/** 特约商户关注功能配置：应答 */
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

/** 特约商户关注功能配置：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mkt/addrecommendconf#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mkt/addrecommendconf',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 特约商户关注功能配置
 *
 * 服务商为特约商户设置支付后推荐关注的公众号，只能新增，隔30天方可修改，务必先核对appid。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115399)
 * @deprecated `2021-09-01`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     subscribe_appid: 'wx684d85bf3044401e',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'subscribe_appid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.mkt.addrecommendconf`。 */
export interface PageMethods {
  /**
   * 特约商户关注功能配置
   *
   * 服务商为特约商户设置支付后推荐关注的公众号，只能新增，隔30天方可修改，务必先核对appid。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115399)
   * @deprecated `2021-09-01`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mkt.addrecommendconf.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     subscribe_appid: 'wx684d85bf3044401e',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
