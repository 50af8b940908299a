/** Generated from openapi/v3/gov/subsidy/sncode/query.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补SN码状态查询: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** S/N码集合 */
  sn_code_list: readonly string[]
  /** 使用的资格的地区编码 */
  qualification_region_code: number
}

/** 国补SN码状态查询: response */
export interface PostResponse {
  /** sn码状态数组 */
  goods_sn_list: PostResponseGoodsSnList[]
}

/** 国补SN码状态查询: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostResponseGoodsSnList {
  /** S/N码 */
  sn_code: string
  /**
   * 状态
   * `SNCODE_STATE_UNKNOWN` | `SNCODE_STATE_SELLABLE` | `SNCODE_STATE_NOT_SELLABLE` 枚举值之一
   */
  state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {})
  /**
   * 不可售的原因
   * `NOT_SELLABLE_REASON_USED` | `NOT_SELLABLE_REASON_NOT_FOUND` 枚举值之一
   */
  not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {})
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/sncode/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/sncode/query',
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
 * 国补SN码状态查询
 *
 * 出库前成批检查SN码能不能卖，`not_sellable_reason`说明是被用过还是库里没有。这一步可省，直接去锁定也会得到结论。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sn_code_list: ['SN20260801000137'], qualification_region_code: 310100 },
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
      { name: 'sn_code_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
    ],
  },
}))
