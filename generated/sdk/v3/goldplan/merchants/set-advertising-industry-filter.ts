/** 由openapi/v3/goldplan/merchants/set-advertising-industry-filter.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 点金计划同业过滤标签管理：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约子商户号 */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters: readonly (
    | 'E_COMMERCE'
    | 'LOVE_MARRIAGE'
    | 'POTOGRAPHY'
    | 'EDUCATION'
    | 'FINANCE'
    | 'TOURISM'
    | 'SKINCARE'
    | 'FOOD'
    | 'SPORT'
    | 'JEWELRY_WATCH'
    | 'HEALTHCARE'
    | 'BUSSINESS'
    | 'PARENTING'
    | 'CATERING'
    | 'RETAIL'
    | 'SERVICES'
    | 'LAW'
    | 'ESTATE'
    | 'TRANSPORTATION'
    | 'ENERGY_SAVING'
    | 'SECURITY'
    | 'BUILDING_MATERIAL'
    | 'COMMUNICATION'
    | 'MERCHANDISE'
    | 'ASSOCIATION'
    | 'COMMUNITY'
    | 'ONLINE_AVR'
    | 'WE_MEDIA'
    | 'CAR'
    | 'SOFTWARE'
    | 'GAME'
    | 'CLOTHING'
    | 'INDUSTY'
    | 'AGRICULTURE'
    | 'PUBLISHING_MEDIA'
    | 'HOME_DIGITAL'
  )[]
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 点金计划同业过滤标签管理：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/goldplan/merchants/set-advertising-industry-filter#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/goldplan/merchants/set-advertising-industry-filter',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 点金计划同业过滤标签管理
 *
 * 已开通广告的特约商户要更换屏蔽的行业时用，以`advertising_industry_filters`列出要过滤的行业标签。没有返回内容。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
 * @example
 * ```ts
 * await post(client, {
 *   json: { sub_mchid: '1900013511', advertising_industry_filters: ['E_COMMERCE'] },
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'advertising_industry_filters',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'string',
            enum: [
              { value: 'E_COMMERCE' },
              { value: 'LOVE_MARRIAGE' },
              { value: 'POTOGRAPHY' },
              { value: 'EDUCATION' },
              { value: 'FINANCE' },
              { value: 'TOURISM' },
              { value: 'SKINCARE' },
              { value: 'FOOD' },
              { value: 'SPORT' },
              { value: 'JEWELRY_WATCH' },
              { value: 'HEALTHCARE' },
              { value: 'BUSSINESS' },
              { value: 'PARENTING' },
              { value: 'CATERING' },
              { value: 'RETAIL' },
              { value: 'SERVICES' },
              { value: 'LAW' },
              { value: 'ESTATE' },
              { value: 'TRANSPORTATION' },
              { value: 'ENERGY_SAVING' },
              { value: 'SECURITY' },
              { value: 'BUILDING_MATERIAL' },
              { value: 'COMMUNICATION' },
              { value: 'MERCHANDISE' },
              { value: 'ASSOCIATION' },
              { value: 'COMMUNITY' },
              { value: 'ONLINE_AVR' },
              { value: 'WE_MEDIA' },
              { value: 'CAR' },
              { value: 'SOFTWARE' },
              { value: 'GAME' },
              { value: 'CLOTHING' },
              { value: 'INDUSTY' },
              { value: 'AGRICULTURE' },
              { value: 'PUBLISHING_MEDIA' },
              { value: 'HOME_DIGITAL' },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.goldplan.merchants.setAdvertisingIndustryFilter`。 */
export interface PageMethods {
  /**
   * 点金计划同业过滤标签管理
   *
   * 已开通广告的特约商户要更换屏蔽的行业时用，以`advertising_industry_filters`列出要过滤的行业标签。没有返回内容。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
   * @example
   * ```ts
   * await client.v3.goldplan.merchants.setAdvertisingIndustryFilter.post({
   *   json: { sub_mchid: '1900013511', advertising_industry_filters: ['E_COMMERCE'] },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
