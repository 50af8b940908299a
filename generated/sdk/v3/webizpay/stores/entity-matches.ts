/** 由openapi/v3/webizpay/stores/entity-matches.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 发起门店主体匹配：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 主体匹配明细列表 */
  match_details?: readonly PostRequestJsonMatchDetails[] | undefined
}

/** 发起门店主体匹配：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次创建时间 */
  time: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
}

/** 发起门店主体匹配：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonMatchDetails {
  /** 门店统一社会信用代码 */
  organization_code: string
  /** 门店名称 */
  store_name: string
  /** 需要查询的支付产品 */
  product_type: 'CODE_PAY' | 'NONE'
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/stores/entity-matches#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/stores/entity-matches',
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
 * 发起门店主体匹配
 *
 * 批量提交门店的统一社会信用代码，看它们是否开通了指定的支付产品，用来判断员工能否去那里消费。异步处理，凭返回的`batch_id`取结果。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sp_mchid: '1900006511', out_batch_id: 'BATCH20260801000137' },
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
      { name: 'out_batch_id', required: true, schema: { kind: 'string' } },
      {
        name: 'match_details',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'organization_code', required: true, schema: { kind: 'string' } },
              { name: 'store_name', required: true, schema: { kind: 'string' } },
              {
                name: 'product_type',
                required: true,
                schema: { kind: 'string', enum: [{ value: 'CODE_PAY' }, { value: 'NONE' }] },
              },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.webizpay.stores.entityMatches`。 */
export interface PageMethods {
  /**
   * 发起门店主体匹配
   *
   * 批量提交门店的统一社会信用代码，看它们是否开通了指定的支付产品，用来判断员工能否去那里消费。异步处理，凭返回的`batch_id`取结果。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.stores.entityMatches.post({
   *   json: { sp_mchid: '1900006511', out_batch_id: 'BATCH20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
