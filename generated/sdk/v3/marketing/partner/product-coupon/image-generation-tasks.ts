/** 由openapi/v3/marketing/partner/product-coupon/image-generation-tasks.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 提交商品券图片生成任务：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
  /** 拼图数据 */
  combine_image?: PostRequestJsonCombineImage | undefined
  /** 抠图数据 */
  cut_out?: PostRequestJsonCutOut | undefined
}

/** 提交商品券图片生成任务：应答 */
export interface PostResponse {
  /** 图片生成的任务ID */
  task_id: string
  /** 品牌ID */
  brand_id: string
}

/** 提交商品券图片生成任务：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonCombineImage {
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 满减券使用规则 */
  normal_coupon?: PostRequestJsonCombineImageNormalCoupon | undefined
  /** 折扣券使用规则 */
  discount_coupon?: PostRequestJsonCombineImageDiscountCoupon | undefined
  /** 兑换券使用规则 */
  exchange_coupon?: PostRequestJsonCombineImageExchangeCoupon | undefined
  /** 背景颜色色值 */
  background_color?: string | undefined
}

export interface PostRequestJsonCombineImageNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PostRequestJsonCombineImageDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostRequestJsonCombineImageExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定兑换价格，单位为分 */
  exchange_price: number
}

export interface PostRequestJsonCutOut {
  /** 商品图URL */
  image_url: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/image-generation-tasks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/image-generation-tasks',
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
 * 提交商品券图片生成任务
 *
 * 让微信支付代做商品券用的图：`COMBINE_IMAGE`按优惠规则拼图，`CUT_OUT`从商品照片抠图。任务编号由你给，图片链接等通知或查询取得。
 *
 * 两种类型各有一个对象，选哪种填哪个；拼图时规则对象又须与`type`相配。
 *
 * 后续通知：
 *
 * - 商品券图片生成结果通知(PRODUCT_COUPON_SP.IMAGE_GENERATION)（`webhooks/v3/PRODUCT_COUPON_SP.IMAGE_GENERATION`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327752)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: '120344',
 *     task_id: 'image_task_1',
 *     image_generation_type: 'COMBINE_IMAGE',
 *   },
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'task_id', required: true, schema: { kind: 'string' } },
      {
        name: 'image_generation_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'COMBINE_IMAGE' }, { value: 'CUT_OUT' }] },
      },
      {
        name: 'combine_image',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'scope',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'ALL' }, { value: 'SINGLE' }, { value: 'CATEGORY' }],
              },
            },
            {
              name: 'type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'NORMAL' }, { value: 'DISCOUNT' }, { value: 'EXCHANGE' }],
              },
            },
            {
              name: 'usage_mode',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'SINGLE' }, { value: 'PROGRESSIVE_BUNDLE' }] },
            },
            {
              name: 'normal_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'threshold', required: true, schema: { kind: 'integer' } },
                  { name: 'discount_amount', required: true, schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'discount_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'threshold', required: true, schema: { kind: 'integer' } },
                  { name: 'percent_off', required: true, schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'exchange_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'threshold', required: true, schema: { kind: 'integer' } },
                  { name: 'exchange_price', required: true, schema: { kind: 'integer' } },
                ],
              },
            },
            { name: 'background_color', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'cut_out',
        schema: {
          kind: 'object',
          properties: [{ name: 'image_url', required: true, schema: { kind: 'string' } }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.imageGenerationTasks`。 */
export interface PageMethods {
  /**
   * 提交商品券图片生成任务
   *
   * 让微信支付代做商品券用的图：`COMBINE_IMAGE`按优惠规则拼图，`CUT_OUT`从商品照片抠图。任务编号由你给，图片链接等通知或查询取得。
   *
   * 两种类型各有一个对象，选哪种填哪个；拼图时规则对象又须与`type`相配。
   *
   * 后续通知：
   *
   * - 商品券图片生成结果通知(PRODUCT_COUPON_SP.IMAGE_GENERATION)（`webhooks/v3/PRODUCT_COUPON_SP.IMAGE_GENERATION`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017327752)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.imageGenerationTasks.post({
   *   json: {
   *     brand_id: '120344',
   *     task_id: 'image_task_1',
   *     image_generation_type: 'COMBINE_IMAGE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
