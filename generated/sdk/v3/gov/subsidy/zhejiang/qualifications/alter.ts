/** Generated from openapi/v3/gov/subsidy/zhejiang/qualifications/alter.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 变更国补资格（浙江）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品类编码 */
  cate_code: string
  /**
   * 证件号码
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  cert_no: string
  /**
   * 姓名
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  name: string
  /**
   * 手机号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  tel: string
  /** 请求流水号 */
  req_ssn: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 变更国补资格（浙江）: response */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code: string
}

/** 变更国补资格（浙江）: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/qualifications/alter#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/alter',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/cert_no', '/json/name', '/json/tel'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 变更国补资格（浙江）
 *
 * 用户已有的品类资格需要变更时调用，返回的`auth_code`是变更后的凭证码，后面核销以它为准。实名三项须加密并带`Wechatpay-Serial`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     cate_code: 'CATE20260801000137',
 *     cert_no: 'plaintext',
 *     name: 'plaintext',
 *     tel: 'plaintext',
 *     req_ssn: 'SSN20260801000137',
 *   },
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
      { name: 'cate_code', required: true, schema: { kind: 'string' } },
      { name: 'cert_no', required: true, schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'tel', required: true, schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
    ],
  },
}))
