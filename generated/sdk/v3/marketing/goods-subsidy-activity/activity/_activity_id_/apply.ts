/** 由openapi/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 门店报名品牌加价购活动：请求 */
export interface PostRequest {
  /** 活动ID */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 报名商户的商户号 */
  caller_merchant_id: string
  /** 门店报名信息 */
  apply_infos?: readonly PostRequestJsonApplyInfos[] | undefined
}

/** 门店报名品牌加价购活动：应答 */
export interface PostResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 失败的报名记录 */
  failed_apply_infos?: PostResponseFailedApplyInfos[]
  /** 成功的报名记录 */
  succeed_apply_infos?: PostResponseFailedApplyInfos[]
}

/** 门店报名品牌加价购活动：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonApplyInfos {
  /** 门店信息 */
  store_info: PostRequestJsonApplyInfosStoreInfo
  /** 商品原价 */
  goods_original_price: number
}

export interface PostRequestJsonApplyInfosStoreInfo {
  /** 门店ID */
  store_id: string
  /** 门店补贴入账商户号 */
  accounting_merchant_id: string
  /** 门店商户号 */
  merchant_id: string
}

export interface PostResponseFailedApplyInfos {
  /** 门店信息 */
  store_info: PostResponseFailedApplyInfosStoreInfo
  /** 商品原价 */
  goods_original_price: number
}

export interface PostResponseFailedApplyInfosStoreInfo {
  /** 门店ID */
  store_id: string
  /** 门店补贴入账商户号 */
  accounting_merchant_id: string
  /** 门店商户号 */
  merchant_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply',
  pathParameters: ['activity_id'],
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
 * 门店报名品牌加价购活动
 *
 * 替一批门店报名某个加价购活动，逐店给门店ID、商户号和补贴入账商户号。结果分成功、失败两份列表，部分失败不影响其余。
 *
 * 补贴打到`accounting_merchant_id`，与收款的`merchant_id`可能不同，填错钱就进错账户；原价单位分。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   activity_id: '10028001',
 *   json: { caller_merchant_id: '1900012345' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'caller_merchant_id', required: true, schema: { kind: 'string' } },
      {
        name: 'apply_infos',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'store_info',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'store_id', required: true, schema: { kind: 'string' } },
                    { name: 'accounting_merchant_id', required: true, schema: { kind: 'string' } },
                    { name: 'merchant_id', required: true, schema: { kind: 'string' } },
                  ],
                },
              },
              { name: 'goods_original_price', required: true, schema: { kind: 'number' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply`。 */
export interface PageMethods {
  /**
   * 门店报名品牌加价购活动
   *
   * 替一批门店报名某个加价购活动，逐店给门店ID、商户号和补贴入账商户号。结果分成功、失败两份列表，部分失败不影响其余。
   *
   * 补贴打到`accounting_merchant_id`，与收款的`merchant_id`可能不同，填错钱就进错账户；原价单位分。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply.post({
   *   activity_id: '10028001',
   *   json: { caller_merchant_id: '1900012345' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
