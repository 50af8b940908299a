/** 由openapi/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询商品券图片生成结果：请求 */
export interface GetRequest {
  /** 图片生成的任务ID */
  task_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌ID */
  brand_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
}

/** 查询商品券图片生成结果：应答 */
export interface GetResponse {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态 */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: GetResponseCombineImageResult
  /** 生成商品图结果 */
  cut_out_result?: GetResponseCombineImageResult
}

/** 查询商品券图片生成结果：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseCombineImageResult {
  /** 生成的图片URL */
  image_url: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}',
  pathParameters: ['task_id'],
  queryParameters: ['brand_id', 'image_generation_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商品券图片生成结果
 *
 * 提交任务后按`task_id`问图做好没有，`SUCCESS`时从对应的结果对象里取`image_url`，`FAIL`则换图或改参数重提。任务编号、品牌和类型三个都要对上。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327753)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   task_id: 'image_task_1',
 *   query: { brand_id: '120344', image_generation_type: 'COMBINE_IMAGE' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'task_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    {
      name: 'image_generation_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'COMBINE_IMAGE' }, { value: 'CUT_OUT' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_`。 */
export interface PageMethods {
  /**
   * 查询商品券图片生成结果
   *
   * 提交任务后按`task_id`问图做好没有，`SUCCESS`时从对应的结果对象里取`image_url`，`FAIL`则换图或改参数重提。任务编号、品牌和类型三个都要对上。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327753)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_.get({
   *   task_id: 'image_task_1',
   *   query: { brand_id: '120344', image_generation_type: 'COMBINE_IMAGE' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
