/** 由openapi/v3/brand/card/card-configs.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 提交商家名片配置申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 品牌小程序信息 */
  brand_mini_program_info?: PostRequestJsonBrandMiniProgramInfo | undefined
  /** 品牌客服信息 */
  brand_customer_service: PostRequestJsonBrandCustomerService
  /** 服务列表 */
  service_list?: readonly PostRequestJsonServiceList[] | undefined
}

/** 提交商家名片配置申请：应答 */
export interface PostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
}

/** 提交商家名片配置申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询商家名片配置申请状态：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 查询商家名片配置申请状态：应答 */
export interface GetResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state:
    | 'STATE_UNKNOWN'
    | 'DRAFTING'
    | 'AUDITING'
    | 'AUDIT_REJECTED'
    | 'PENDING_PUBLISH'
    | 'PUBLISHED'
    | 'CANCELED'
    | (string & {})
  /** 定时发布时间 */
  scheduled_publish_time?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 实际发布时间 */
  actual_publish_time?: string
}

/** 查询商家名片配置申请状态：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonBrandMiniProgramInfo {
  /** 公众账号ID */
  appid: string
  /** 小程序默认跳转路径 */
  default_jump_path?: string | undefined
}

export interface PostRequestJsonBrandCustomerService {
  /** 客服类型 */
  customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
  /** 客服电话 */
  customer_service_phone?: string | undefined
  /** 客服路径 */
  customer_service_path?: string | undefined
  /** 公众账号ID */
  appid?: string | undefined
}

export interface PostRequestJsonServiceList {
  /** 服务分类名称 */
  service_classify_name?: string | undefined
  /** 服务名称 */
  service_name?: string | undefined
  /** 服务跳转类型 */
  service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
  /** 服务跳转路径 */
  service_jump_path: string
  /** 公众账号ID */
  appid?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-configs#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-configs',
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
 * 提交商家名片配置申请
 *
 * 设定品牌名片里的服务列表和客服方式，换得`card_preview_url`供商家扫码检查跳转。此时还没有送审，商家确认后再调用发布。
 *
 * 每次提交都是整份替换：没带上的旧配置会消失，不能只传改动的部分。
 *
 * 小程序跳转要连同`appid`一起给；客服按所选类型填电话或者路径。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_code: 'BUSINESS20260801000137',
 *     brand_id: '120344',
 *     brand_customer_service: { customer_service_type: 'MINI_PROGRAM' },
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
      { name: 'business_code', required: true, schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      {
        name: 'brand_mini_program_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'appid', required: true, schema: { kind: 'string' } },
            { name: 'default_jump_path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'brand_customer_service',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'customer_service_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'MINI_PROGRAM' },
                  { value: 'CUSTOMIZE_WEB' },
                  { value: 'CUSTOMIZE_MP' },
                  { value: 'SERVICE_PHONE' },
                ],
              },
            },
            { name: 'customer_service_phone', schema: { kind: 'string' } },
            { name: 'customer_service_path', schema: { kind: 'string' } },
            { name: 'appid', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'service_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'service_classify_name', schema: { kind: 'string' } },
              { name: 'service_name', schema: { kind: 'string' } },
              {
                name: 'service_jump_type',
                required: true,
                schema: {
                  kind: 'string',
                  enum: [{ value: 'JUMP_MINI_PROGRAM' }, { value: 'JUMP_WEB_PAGE' }],
                },
              },
              { name: 'service_jump_path', required: true, schema: { kind: 'string' } },
              { name: 'appid', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/card/card-configs#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/card/card-configs',
  queryParameters: ['business_code', 'applyment_id', 'brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商家名片配置申请状态
 *
 * 送审之后看名片配置是被驳回、等待发布还是已上线。`brand_id`必给，业务申请编号与申请单号再给一个；定时发布的以`actual_publish_time`为准。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     business_code: 'BUSINESS20260801000137',
 *     applyment_id: '1000000137',
 *     brand_id: '120344',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'business_code', schema: { kind: 'string' } },
    { name: 'applyment_id', schema: { kind: 'string' } },
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.brand.card.cardConfigs`。 */
export interface PageMethods {
  /**
   * 提交商家名片配置申请
   *
   * 设定品牌名片里的服务列表和客服方式，换得`card_preview_url`供商家扫码检查跳转。此时还没有送审，商家确认后再调用发布。
   *
   * 每次提交都是整份替换：没带上的旧配置会消失，不能只传改动的部分。
   *
   * 小程序跳转要连同`appid`一起给；客服按所选类型填电话或者路径。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardConfigs.post({
   *   json: {
   *     business_code: 'BUSINESS20260801000137',
   *     brand_id: '120344',
   *     brand_customer_service: { customer_service_type: 'MINI_PROGRAM' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询商家名片配置申请状态
   *
   * 送审之后看名片配置是被驳回、等待发布还是已上线。`brand_id`必给，业务申请编号与申请单号再给一个；定时发布的以`actual_publish_time`为准。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardConfigs.get({
   *   query: {
   *     business_code: 'BUSINESS20260801000137',
   *     applyment_id: '1000000137',
   *     brand_id: '120344',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
