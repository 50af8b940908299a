/** 由openapi/v2/secapi/mch/modifymchinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 银行特约商户信息修改：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 商户识别码 */
  sub_mch_id: string
  /** 商户简称 */
  merchant_shortname?: string | undefined
  /** 客服电话 */
  service_phone?: string | undefined
}

/** 银行特约商户信息修改：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 处理结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 处理信息 */
  result_msg: string
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 随机字符串 */
  nonce_str: string
}

/** 银行特约商户信息修改：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/modifymchinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/modifymchinfo',
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
 * 银行特约商户信息修改
 *
 * 更改特约商户的简称或客服电话，目前只能改这两样。简称会显示在用户付款页，须能让人认出商户。
 *
 * 改成一次要等30天才能再改，提交前请商户确认。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     merchant_shortname: '山前咖啡',
 *     service_phone: '075500000137',
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
      { name: 'merchant_shortname', schema: { kind: 'string' } },
      { name: 'service_phone', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.mch.modifymchinfo`。 */
export interface PageMethods {
  /**
   * 银行特约商户信息修改
   *
   * 更改特约商户的简称或客服电话，目前只能改这两样。简称会显示在用户付款页，须能让人认出商户。
   *
   * 改成一次要等30天才能再改，提交前请商户确认。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mch.modifymchinfo.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     merchant_shortname: '山前咖啡',
   *     service_phone: '075500000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
