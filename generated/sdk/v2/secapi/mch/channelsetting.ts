/** 由openapi/v2/secapi/mch/channelsetting.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 特约子商户指定渠道号（银行）：请求 */
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
  /** 特约商户号 */
  sub_mch_id: string
  /** 渠道商商户号 */
  channel_id: string
}

/** 特约子商户指定渠道号（银行）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户号 */
  mch_id: string
  /** 处理信息 */
  result_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户商户号 */
  sub_mch_id: string
  /** 渠道商商户号 */
  channel_id: string
}

/** 特约子商户指定渠道号（银行）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/channelsetting#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/channelsetting',
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
 * 特约子商户指定渠道号（银行）
 *
 * 银行服务商为还没有渠道商的存量特约子商户补上渠道商商户号，已指定过的不能再调。
 *
 * 指定之后无法更改，提交前核对`sub_mch_id`与`channel_id`是否配对。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     channel_id: '1230000137',
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
      { name: 'channel_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.mch.channelsetting`。 */
export interface PageMethods {
  /**
   * 特约子商户指定渠道号（银行）
   *
   * 银行服务商为还没有渠道商的存量特约子商户补上渠道商商户号，已指定过的不能再调。
   *
   * 指定之后无法更改，提交前核对`sub_mch_id`与`channel_id`是否配对。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mch.channelsetting.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     channel_id: '1230000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
