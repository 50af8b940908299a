/** 由openapi/v3/gov/subsidy/companies/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补企业信息查询：请求 */
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

/** 国补企业信息查询：应答 */
export interface PostResponse {
  /** 企业名称 */
  company_name?: string
  /** 归集状态枚举 */
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

/** 国补企业信息查询：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'license_number', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.companies.query`。 */
export interface PageMethods {
  /**
   * 国补企业信息查询
   *
   * 确认销售企业有没有进入某地的补贴名单，凭社会信用代码和地区编码查。`collect_state`为`COLLECT_STATE_COLLECTED`才是已归集，其余是还没归集或归集失败。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.companies.query.post({
   *   json: { qualification_region_code: 310100, license_number: '91440300MA5EX0137X' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
