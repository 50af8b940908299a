/** 由openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 生成小店活动物料码：请求 */
export interface PostRequest {
  /** 品牌ID */
  brand_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 请求业务单据 */
  out_request_no: string
  /** 生成物料码数量 */
  material_num: number
}

/** 生成小店活动物料码：应答 */
export interface PostResponse {
  /** 成功的物料码列表 */
  material_list?: PostResponseMaterialList[]
}

/** 生成小店活动物料码：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseMaterialList {
  /** 物料码ID */
  material_id?: string
  /** 物料码链接 */
  material_url?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials',
  pathParameters: ['brand_id'],
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
 * 生成小店活动物料码
 *
 * 给品牌批量生成小店活动的物料码，每个有ID和链接，把链接制成二维码张贴。生成数量由`material_num`定。
 *
 * 没有答复时沿用`out_request_no`重试，换号会再生成一批。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   brand_id: '120344',
 *   json: { out_request_no: 'RQ202608010001', material_num: 100 },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'material_num', required: true, schema: { kind: 'number' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials`。 */
export interface PageMethods {
  /**
   * 生成小店活动物料码
   *
   * 给品牌批量生成小店活动的物料码，每个有ID和链接，把链接制成二维码张贴。生成数量由`material_num`定。
   *
   * 没有答复时沿用`out_request_no`重试，换号会再生成一批。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials.post({
   *   brand_id: '120344',
   *   json: { out_request_no: 'RQ202608010001', material_num: 100 },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
