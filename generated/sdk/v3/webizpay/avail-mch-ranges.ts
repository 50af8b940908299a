/** 由openapi/v3/webizpay/avail-mch-ranges.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建可用商户范围：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识类型 */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

/** 创建可用商户范围：应答 */
export interface PostResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 创建可用商户范围：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询可用商户范围列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 查询可用商户范围列表：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: GetResponseRangeList[]
}

/** 查询可用商户范围列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRangeList {
  /** 可用商户范围id */
  range_id?: string
  /** 商户标识类型 */
  identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
 * @example
 * ```ts
 * const answer = await get(client, { query: { sp_mchid: '1900006511' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'sp_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.webizpay.availMchRanges`。 */
export interface PageMethods {
  /**
   * 创建可用商户范围
   *
   * 新建一个空的商户范围，先定好按统一社会信用代码还是按微信支付订单号来认商户。返回`range_id`，随后往里加商户标识，发卡时引用它。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.availMchRanges.post({
   *   json: { sp_mchid: '1900006511', identifier_type: 'ORGANIZATION_CODE' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询可用商户范围列表
   *
   * 列出服务商名下建过的范围ID与各自的标识类型，发额度卡前从中挑选。具体包含哪些商户要另查。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.availMchRanges.get({
   *   query: { sp_mchid: '1900006511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
