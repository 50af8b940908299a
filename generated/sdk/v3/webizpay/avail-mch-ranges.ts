/** Generated from openapi/v3/webizpay/avail-mch-ranges.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建可用商户范围: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /**
   * 商户标识类型
   * `ORGANIZATION_CODE` | `TRANSACTION_ID` 枚举值之一
   */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

/** 创建可用商户范围: response */
export interface PostResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 创建可用商户范围: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** 查询可用商户范围列表: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 查询可用商户范围列表: response */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: GetResponseRangeList[]
}

/** 查询可用商户范围列表: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRangeList {
  /** 可用商户范围id */
  range_id?: string
  /**
   * 商户标识类型
   * `ORGANIZATION_CODE` | `TRANSACTION_ID` 枚举值之一
   */
  identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {})
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/avail-mch-ranges#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/avail-mch-ranges',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 创建可用商户范围
 *
 * 新建一个空的商户范围，先定好按统一社会信用代码还是按微信支付订单号来认商户。返回`range_id`，随后往里加商户标识，发卡时引用它。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sp_mchid: '1900006511', identifier_type: 'ORGANIZATION_CODE' },
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
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'identifier_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ORGANIZATION_CODE' }, { value: 'TRANSACTION_ID' }] },
      },
    ],
  },
}))

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/avail-mch-ranges#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/avail-mch-ranges',
  queryParameters: ['sp_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询可用商户范围列表
 *
 * 列出服务商名下建过的范围ID与各自的标识类型，发额度卡前从中挑选。具体包含哪些商户要另查。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
 * @example
 * ```ts
 * const answer = await get(client, { query: { sp_mchid: '1900006511' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'sp_mchid', required: true, schema: { kind: 'string' } }],
}))
