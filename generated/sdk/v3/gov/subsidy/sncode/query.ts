/** 由openapi/v3/gov/subsidy/sncode/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补SN码状态查询：请求 */
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

/** 国补SN码状态查询：应答 */
export interface PostResponse {
  /** sn码状态数组 */
  goods_sn_list: PostResponseGoodsSnList[]
}

/** 国补SN码状态查询：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseGoodsSnList {
  /** S/N码 */
  sn_code: string
  /** 状态 */
  state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {})
  /** 不可售的原因 */
  not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sn_code_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.sncode.query`。 */
export interface PageMethods {
  /**
   * 国补SN码状态查询
   *
   * 出库前成批检查SN码能不能卖，`not_sellable_reason`说明是被用过还是库里没有。这一步可省，直接去锁定也会得到结论。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.sncode.query.post({
   *   json: { sn_code_list: ['SN20260801000137'], qualification_region_code: 310100 },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
