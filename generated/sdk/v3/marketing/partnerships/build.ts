/** 由openapi/v3/marketing/partnerships/build.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 建立合作关系：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 合作方信息 */
  partner: PostRequestJsonPartner
  /** 被授权数据 */
  authorized_data: PostRequestJsonAuthorizedData
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 业务请求幂等值 */
  'Idempotency-Key': string
}

/** 建立合作关系：应答 */
export interface PostResponse {
  /** 合作方信息 */
  partner: PostResponsePartner
  /** 被授权数据 */
  authorized_data: PostResponseAuthorizedData
  /** 合作状态 */
  state: 'ESTABLISHED' | 'TERMINATED' | (string & {})
  /** 建立合作关系时间 */
  build_time: string
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

/** 建立合作关系：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID */
  appid?: string | undefined
  /** 合作方商户ID */
  merchant_id?: string | undefined
}

export interface PostRequestJsonAuthorizedData {
  /** 授权业务类别 */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
  /** 授权批次ID */
  stock_id?: string | undefined
}

export interface PostResponsePartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT' | (string & {})
  /** 合作方APPID */
  appid?: string
  /** 合作方商户ID */
  merchant_id?: string
}

export interface PostResponseAuthorizedData {
  /** 授权业务类别 */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
  /** 授权批次ID */
  stock_id?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partnerships/build#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partnerships/build',
  headerParameters: ['Idempotency-Key'],
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
 * 建立合作关系
 *
 * 把一个代金券或商家券批次授权给别的商户或小程序，让对方也能发。合作方是小程序的给`appid`，是商户的给`merchant_id`。
 *
 * 请求头`Idempotency-Key`必填，同一次授权重试时保持不变。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012381469)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     partner: { type: 'APPID', appid: 'wx5a7c1e9d3b2f4860', merchant_id: '1900012345' },
 *     authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1288000000000731' },
 *   },
 *   headers: { 'Idempotency-Key': '3f9a0c1d-2e4b-4a69-8901-234567890137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  headers: [{ name: 'Idempotency-Key', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'partner',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'APPID' }, { value: 'MERCHANT' }] },
            },
            { name: 'appid', schema: { kind: 'string' } },
            { name: 'merchant_id', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'authorized_data',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'business_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'FAVOR_STOCK' }, { value: 'BUSIFAVOR_STOCK' }] },
            },
            { name: 'stock_id', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partnerships.build`。 */
export interface PageMethods {
  /**
   * 建立合作关系
   *
   * 把一个代金券或商家券批次授权给别的商户或小程序，让对方也能发。合作方是小程序的给`appid`，是商户的给`merchant_id`。
   *
   * 请求头`Idempotency-Key`必填，同一次授权重试时保持不变。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012381469)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partnerships.build.post({
   *   json: {
   *     partner: { type: 'APPID', appid: 'wx5a7c1e9d3b2f4860', merchant_id: '1900012345' },
   *     authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1288000000000731' },
   *   },
   *   headers: { 'Idempotency-Key': '3f9a0c1d-2e4b-4a69-8901-234567890137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
