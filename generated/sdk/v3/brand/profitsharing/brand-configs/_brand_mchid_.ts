/** 由openapi/v3/brand/profitsharing/brand-configs/{brand_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询最大分账比例（连锁品牌）：请求 */
export interface GetRequest {
  /** 品牌主商户号 */
  brand_mchid: string
}

/** 查询最大分账比例（连锁品牌）：应答 */
export interface GetResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

/** 查询最大分账比例（连锁品牌）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/profitsharing/brand-configs/{brand_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/profitsharing/brand-configs/{brand_mchid}',
  pathParameters: ['brand_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询最大分账比例（连锁品牌）
 *
 * 连锁品牌分账之前，看品牌主商户号允许分走多少，金额超出会被拒。`max_ratio`是整数，按万分比理解，2000就是20%。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
 * @example
 * ```ts
 * const answer = await get(client, { brand_mchid: '1900012345' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'brand_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brand.profitsharing.brandConfigs._brand_mchid_`。 */
export interface PageMethods {
  /**
   * 查询最大分账比例（连锁品牌）
   *
   * 连锁品牌分账之前，看品牌主商户号允许分走多少，金额超出会被拒。`max_ratio`是整数，按万分比理解，2000就是20%。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
   * @example
   * ```ts
   * const answer = await client.v3.brand.profitsharing.brandConfigs._brand_mchid_.get({
   *   brand_mchid: '1900012345',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
