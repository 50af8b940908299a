/** Generated from openapi/v3/smartguide/guides.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 注册服务人员: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户ID */
  sub_mchid?: string
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /**
   * 企业微信的员工姓名
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  name: string
  /**
   * 手机号码
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  mobile: string
  /** 员工个人二维码 */
  qr_code: string
  /** 头像URL */
  avatar: string
  /** 群二维码URL */
  group_qrcode?: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 注册服务人员: response */
export interface PostResponse {
  /** 服务人员ID */
  guide_id: string
}

/** 注册服务人员: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** 查询服务人员: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户ID */
  sub_mchid?: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid?: string
  /**
   * 手机号码
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  mobile?: string
  /** 工号 */
  work_id?: string
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 查询服务人员: response */
export interface GetResponse {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 服务人员信息 */
  data?: GetResponseData[]
}

/** 查询服务人员: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 服务人员ID */
  guide_id?: string
  /** 门店ID */
  store_id?: number
  /**
   * 企业微信的员工姓名
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  name?: string
  /**
   * 手机号码
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  mobile?: string
  /** 企业微信的员工ID */
  userid?: string
  /** 工号 */
  work_id?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/smartguide/guides#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/smartguide/guides',
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
        paths: ['/json/name', '/json/mobile'],
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
 * 注册服务人员
 *
 * 把企业微信里的一名门店员工登记为服务人员，换得`guide_id`，之后用于分配给顾客。二维码与头像都是URL。
 *
 * 姓名和手机号属于敏感信息，传密文并在请求头带`Wechatpay-Serial`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688564)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     corpid: 'CORPID20260801000137',
 *     store_id: 0,
 *     userid: 'user0137',
 *     name: 'plaintext',
 *     mobile: 'plaintext',
 *     qr_code: 'MDk4NzY1NDMyMS1xci1jb2Rl',
 *     avatar: 'MDk4NzY1NDMyMS1hdmF0YXI',
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'corpid', required: true, schema: { kind: 'string' } },
      { name: 'store_id', required: true, schema: { kind: 'integer' } },
      { name: 'userid', required: true, schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'mobile', required: true, schema: { kind: 'string' } },
      { name: 'qr_code', required: true, schema: { kind: 'string' } },
      { name: 'avatar', required: true, schema: { kind: 'string' } },
      { name: 'group_qrcode', schema: { kind: 'string' } },
    ],
  },
}))

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/smartguide/guides#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/smartguide/guides',
  queryParameters: ['sub_mchid', 'store_id', 'userid', 'mobile', 'work_id', 'limit', 'offset'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/mobile'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/data/*/name', '/data/*/mobile'],
      },
    ],
  },
})

/**
 * 查询服务人员
 *
 * 找回某门店已登记员工的`guide_id`，可按员工ID、手机号或工号缩小范围。返回的姓名、手机号如为密文，用商户私钥解开。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688558)
 * @example
 * ```ts
 * const answer = await get(client, { query: { store_id: 0 } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'store_id', required: true, schema: { kind: 'integer' } },
    { name: 'userid', schema: { kind: 'string' } },
    { name: 'mobile', schema: { kind: 'string' } },
    { name: 'work_id', schema: { kind: 'string' } },
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
  ],
}))
