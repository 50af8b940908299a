/** Generated from openapi/v3/gov/subsidy/companies/query.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补企业信息查询: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 统一社会信息代码 */
  license_number: string
}

/** 国补企业信息查询: response */
export interface PostResponse {
  /** 企业名称 */
  company_name?: string
  /**
   * 归集状态枚举
   * `COLLECT_STATE_NOT_COLLECT` | `COLLECT_STATE_COLLECTED` | `COLLECT_STATE_COLLECTION_FAILED` 枚举值之一
   */
  collect_state?:
    | 'COLLECT_STATE_NOT_COLLECT'
    | 'COLLECT_STATE_COLLECTED'
    | 'COLLECT_STATE_COLLECTION_FAILED'
    | (string & {})
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 国补企业信息查询: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/companies/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/companies/query',
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
 * 国补企业信息查询
 *
 * 确认销售企业有没有进入某地的补贴名单，凭社会信用代码和地区编码查。`collect_state`为`COLLECT_STATE_COLLECTED`才是已归集，其余是还没归集或归集失败。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { qualification_region_code: 310100, license_number: '91440300MA5EX0137X' },
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
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'license_number', required: true, schema: { kind: 'string' } },
    ],
  },
}))
