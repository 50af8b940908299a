/** 由openapi/v2/tools/authcodetoopenid.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 授权码查询openid：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 授权码，即用户付款码的内容 */
  auth_code: string
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

/** 授权码查询openid：应答 */
export interface PostResponse {
  /** 通信结果，FAIL时看return_msg */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
  return_msg?: string
  /** 业务结果，FAIL时看err_code */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 用户在该公众账号下的openid */
  openid?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
}

/**
 * 授权码查询openid：错误码
 *
 * - `SYSTEMERROR`: 系统超时，稍后用相同付款码再查
 * - `AUTHCODEEXPIRE`: 付款码已过期，请用户刷新后重新扫码
 * - `AUTH_CODE_ERROR`: 付款码有误，核对扫到的数字串
 * - `AUTH_CODE_INVALID`: 扫到的不是微信付款码，请用户出示付款码
 */
export type PostErrorCode =
  | 'SYSTEMERROR'
  | 'AUTHCODEEXPIRE'
  | 'AUTH_CODE_ERROR'
  | 'AUTH_CODE_INVALID'
  | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/tools/authcodetoopenid#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/tools/authcodetoopenid',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 授权码查询openid
 *
 * 用扫到的付款码查出用户的openid，付款之前就能认出会员。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 *
 * 查过的付款码在刷新之前只能由同一商户号扣款。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940944)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941724)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     mch_id: '1900000109',
 *     auth_code: '134500000000000042',
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
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'auth_code', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.tools.authcodetoopenid`。 */
export interface PageMethods {
  /**
   * 授权码查询openid
   *
   * 用扫到的付款码查出用户的openid，付款之前就能认出会员。
   *
   * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
   *
   * 查过的付款码在刷新之前只能由同一商户号扣款。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940944)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941724)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.tools.authcodetoopenid.post({
   *   xml: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mch_id: '1900000109',
   *     auth_code: '134500000000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
