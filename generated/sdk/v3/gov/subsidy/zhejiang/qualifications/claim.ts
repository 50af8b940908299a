/** 由openapi/v3/gov/subsidy/zhejiang/qualifications/claim.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 领取国补资格（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品类编码 */
  cate_code: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  cert_no: string
  /**
   * 姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  tel: string
  /** 证件类型 */
  cert_type?: '1' | '2' | '3' | '4' | '5' | undefined
  /** 请求流水号 */
  req_ssn: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 领取国补资格（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 领取国补资格（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/qualifications/claim#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/claim',
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
 * 领取国补资格（浙江）
 *
 * 替用户领取浙江某个品类的补贴资格，品类编码加实名三要素，均以密文传证件、姓名、手机，请求头给`Wechatpay-Serial`。是否领到看`resp_code`。
 *
 * 没有返回凭证码，领到后另去申请；没等到答复先查询资格再决定是否重领。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'cate_code', required: true, schema: { kind: 'string' } },
      { name: 'cert_no', required: true, schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'tel', required: true, schema: { kind: 'string' } },
      {
        name: 'cert_type',
        schema: {
          kind: 'string',
          enum: [{ value: '1' }, { value: '2' }, { value: '3' }, { value: '4' }, { value: '5' }],
        },
      },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.qualifications.claim`。 */
export interface PageMethods {
  /**
   * 领取国补资格（浙江）
   *
   * 替用户领取浙江某个品类的补贴资格，品类编码加实名三要素，均以密文传证件、姓名、手机，请求头给`Wechatpay-Serial`。是否领到看`resp_code`。
   *
   * 没有返回凭证码，领到后另去申请；没等到答复先查询资格再决定是否重领。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.qualifications.claim.post({
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
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
