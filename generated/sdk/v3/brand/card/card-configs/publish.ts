/** 由openapi/v3/brand/card/card-configs/publish.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发布商家名片配置：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
  /** 定时发布时间 */
  scheduled_publish_time?: string | undefined
}

/** 发布商家名片配置：应答 */
export interface PostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {})
  /** 定时发布时间 */
  scheduled_publish_time?: string
}

/** 发布商家名片配置：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-configs/publish#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-configs/publish',
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
 * 发布商家名片配置
 *
 * 商家看过预览没有问题，把配置送去审核，通过后立即上线或到点上线。选`SCHEDULED_PUBLISH`时给`scheduled_publish_time`，审核进度到配置查询里看。
 *
 * 审核通过后按所选方式立即或到时间替换线上的名片，一次发布产生一个新版本。
 *
 * 上线即顶替用户正看到的名片，送审前请商家把每个跳转都点过。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { brand_id: '120344', publish_type: 'SCHEDULED_PUBLISH' },
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
      { name: 'business_code', schema: { kind: 'string' } },
      { name: 'applyment_id', schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      {
        name: 'publish_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'IMMEDIATE_PUBLISH' }, { value: 'SCHEDULED_PUBLISH' }] },
      },
      { name: 'scheduled_publish_time', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.card.cardConfigs.publish`。 */
export interface PageMethods {
  /**
   * 发布商家名片配置
   *
   * 商家看过预览没有问题，把配置送去审核，通过后立即上线或到点上线。选`SCHEDULED_PUBLISH`时给`scheduled_publish_time`，审核进度到配置查询里看。
   *
   * 审核通过后按所选方式立即或到时间替换线上的名片，一次发布产生一个新版本。
   *
   * 上线即顶替用户正看到的名片，送审前请商家把每个跳转都点过。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardConfigs.publish.post({
   *   json: { brand_id: '120344', publish_type: 'SCHEDULED_PUBLISH' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
