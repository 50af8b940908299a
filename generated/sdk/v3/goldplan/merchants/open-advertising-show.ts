/** 由openapi/v3/goldplan/merchants/open-advertising-show.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 开通点金计划广告展示：请求 */
export interface PatchRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters?:
    | readonly (
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
    | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 开通点金计划广告展示：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/goldplan/merchants/open-advertising-show#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/goldplan/merchants/open-advertising-show',
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
 * 开通点金计划广告展示
 *
 * 打开特约商户支付后页面的广告位，顺便可以设同业过滤，免得付完款看到竞争对手。方法是PATCH，与关闭用的POST不同。
 *
 * 标签按原样拼写：`POTOGRAPHY`、`BUSSINESS`、`INDUSTY`与英文单词的拼法不同，照列出的值填写。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
 * @example
 * ```ts
 * await patch(client, {
 *   json: { sub_mchid: '1900013511', advertising_industry_filters: ['E_COMMERCE'] },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'advertising_industry_filters',
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

/** 客户端上的页面：`client.v3.goldplan.merchants.openAdvertisingShow`。 */
export interface PageMethods {
  /**
   * 开通点金计划广告展示
   *
   * 打开特约商户支付后页面的广告位，顺便可以设同业过滤，免得付完款看到竞争对手。方法是PATCH，与关闭用的POST不同。
   *
   * 标签按原样拼写：`POTOGRAPHY`、`BUSSINESS`、`INDUSTY`与英文单词的拼法不同，照列出的值填写。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
   * @example
   * ```ts
   * await client.v3.goldplan.merchants.openAdvertisingShow.patch({
   *   json: { sub_mchid: '1900013511', advertising_industry_filters: ['E_COMMERCE'] },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
