/** Generated from openapi/v3/gov/subsidy/zhejiang/qualifications/query.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询国补资格（浙江）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 证件号码
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  cert_no: string
  /** 品类编码 */
  cate_code?: string
  /** 请求流水号 */
  req_ssn: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 查询国补资格（浙江）: response */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 资格信息 */
  data?: PostResponseData[]
}

/** 查询国补资格（浙江）: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostResponseData {
  /** 品类编码 */
  cate_code: string
  /** 状态信息 */
  status?: string
  /**
   * 状态编码
   * `00` | `01` | `02` | `03` | `04` | `05` | `06` 枚举值之一
   */
  status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {})
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/qualifications/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/query',
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
        paths: ['/json/cert_no'],
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
 * 查询国补资格（浙江）
 *
 * 用证件号看用户在浙江各品类的资格到了哪一步，不给`cate_code`就列出全部。状态以`status_code`的两位编码判断，证件号传密文。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     cert_no: 'plaintext',
 *     cate_code: 'CATE20260801000137',
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
      { name: 'cert_no', required: true, schema: { kind: 'string' } },
      { name: 'cate_code', schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
    ],
  },
}))
