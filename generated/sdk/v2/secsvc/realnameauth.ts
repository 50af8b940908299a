/** 由openapi/v2/secsvc/realnameauth.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 微信支付实名验证：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 接口版本号 */
  version: '1.0' | '1.1'
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 真实姓名 */
  real_name: string
  /** 证件类型 */
  cred_type: 1 | 2 | 5 | 9 | 12 | 17 | 18
  /** 证件号码 */
  cred_id: string
  /** 换取或刷新得到的`access_token` */
  access_token: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | 'MD5'
}

/** 微信支付实名验证：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 用户标识 */
  openid?: string
  /** 换取或刷新得到的`access_token` */
  access_token?: string
  /** 多个结果以分号连接 */
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {})
  /** 当verify_openid为V_OP_NM_MA时返回 */
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {})
  /** 当verify_real_name为V_NM_ID_MA时返回 */
  bind_bankcard?: 'YES' | 'NO' | (string & {})
}

/** 微信支付实名验证：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secsvc/realnameauth#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secsvc/realnameauth',
  body: {
    kind: 'xml',
    required: true,
  },
  baseUri: 'https://fraud.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 微信支付实名验证
 *
 * 核对用户给出的姓名、证件号与其微信实名是否一致，只回答是否相符而不返回资料。结论分三级：先看`verify_openid`，相符才有姓名一级，再往下是有没有绑银行卡。
 *
 * `2021-11-10`起停止开放，仅供查阅存量代码。
 *
 * 一项可能有多个结果，以分号相连，要拆开判断；`access_token`须先经授权取得。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987263)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     real_name: '林小满',
 *     cred_type: 1,
 *     cred_id: '44030019900101000X',
 *     access_token: '81_86b3901eea37a04e8547',
 *     sign_type: 'HMAC-SHA256',
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
      {
        name: 'version',
        required: true,
        schema: { kind: 'string', enum: [{ value: '1.0' }, { value: '1.1' }] },
      },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'real_name', required: true, schema: { kind: 'string' } },
      {
        name: 'cred_type',
        required: true,
        schema: {
          kind: 'number',
          enum: [
            { value: 1 },
            { value: 2 },
            { value: 5 },
            { value: 9 },
            { value: 12 },
            { value: 17 },
            { value: 18 },
          ],
        },
      },
      { name: 'cred_id', required: true, schema: { kind: 'string' } },
      { name: 'access_token', required: true, schema: { kind: 'string' } },
      {
        name: 'sign_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }, { value: 'MD5' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secsvc.realnameauth`。 */
export interface PageMethods {
  /**
   * 微信支付实名验证
   *
   * 核对用户给出的姓名、证件号与其微信实名是否一致，只回答是否相符而不返回资料。结论分三级：先看`verify_openid`，相符才有姓名一级，再往下是有没有绑银行卡。
   *
   * `2021-11-10`起停止开放，仅供查阅存量代码。
   *
   * 一项可能有多个结果，以分号相连，要拆开判断；`access_token`须先经授权取得。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987263)
   * @example
   * ```ts
   * const answer = await client.v2.secsvc.realnameauth.post({
   *   xml: {
   *     version: '1.0',
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     real_name: '林小满',
   *     cred_type: 1,
   *     cred_id: '44030019900101000X',
   *     access_token: '81_86b3901eea37a04e8547',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
