/** 由openapi/v3/gov/subsidy/zhejiang/authcode/issue.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 申请品类凭证码（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品类编码 */
  category_id: string
  /** 用户id */
  openid?: string | undefined
  /**
   * 姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile: string
  /** 区县编码 */
  add_code: string
  /** 自定义域 */
  custom_info?: string | undefined
  /** 证件类型 */
  cert_type: '1' | '2' | '3' | '4' | '5'
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  cert_no: string
  /** 请求流水号 */
  req_ssn: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 申请品类凭证码（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code?: string
}

/** 申请品类凭证码（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/authcode/issue#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/issue',
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
        paths: ['/json/name', '/json/mobile', '/json/cert_no'],
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
 * 申请品类凭证码（浙江）
 *
 * 用户付款前为某一品类领一张凭证码，之后的预核销、确认都认它。姓名、手机号、证件号传密文，须带`Wechatpay-Serial`。
 *
 * `resp_code`成功才会有`auth_code`；`req_ssn`每次请求各用一个。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     category_id: 'CATEGORY20260801000137',
 *     name: 'plaintext',
 *     mobile: 'plaintext',
 *     add_code: '440305',
 *     cert_type: '1',
 *     cert_no: 'plaintext',
 *     req_ssn: 'SSN20260801000137',
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
      { name: 'category_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'mobile', required: true, schema: { kind: 'string' } },
      { name: 'add_code', required: true, schema: { kind: 'string' } },
      { name: 'custom_info', schema: { kind: 'string' } },
      {
        name: 'cert_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: '1' }, { value: '2' }, { value: '3' }, { value: '4' }, { value: '5' }],
        },
      },
      { name: 'cert_no', required: true, schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.authcode.issue`。 */
export interface PageMethods {
  /**
   * 申请品类凭证码（浙江）
   *
   * 用户付款前为某一品类领一张凭证码，之后的预核销、确认都认它。姓名、手机号、证件号传密文，须带`Wechatpay-Serial`。
   *
   * `resp_code`成功才会有`auth_code`；`req_ssn`每次请求各用一个。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.authcode.issue.post({
   *   json: {
   *     category_id: 'CATEGORY20260801000137',
   *     name: 'plaintext',
   *     mobile: 'plaintext',
   *     add_code: '440305',
   *     cert_type: '1',
   *     cert_no: 'plaintext',
   *     req_ssn: 'SSN20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
