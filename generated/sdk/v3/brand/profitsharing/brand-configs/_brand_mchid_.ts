/** Generated from openapi/v3/brand/profitsharing/brand-configs/{brand_mchid}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询最大分账比例（连锁品牌）: request */
export interface GetRequest {
  /** 品牌主商户号 */
  brand_mchid: string
}

/** 查询最大分账比例（连锁品牌）: response */
export interface GetResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

/** 查询最大分账比例（连锁品牌）: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
 * @example
 * ```ts
 * const answer = await get(client, { brand_mchid: '1900012345' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'brand_mchid', required: true, schema: { kind: 'string' } }],
}))
