/** 由openapi/v3/merchant-store/stores.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建品牌门店关系：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?: PostRequestJsonStoreBasics | undefined
  /** 门店地址信息 */
  store_address?: PostRequestJsonStoreAddress | undefined
  /** 门店经营信息 */
  store_business?: PostRequestJsonStoreBusiness | undefined
  /** 门店收款信息 */
  store_recipient?: readonly PostRequestJsonStoreRecipient[] | undefined
}

/** 创建品牌门店关系：应答 */
export interface PostResponse {
  /** 微信支付商户门店ID */
  store_id: number
}

/** 创建品牌门店关系：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string | undefined
  /** 品牌名称 */
  brand_name?: string | undefined
  /** 门店名称 */
  store_name: string
  /** 分店名称 */
  branch_name?: string | undefined
  /** 品牌ID */
  brand_id?: number | undefined
}

export interface PostRequestJsonStoreAddress {
  /** 门店省市编码 */
  address_code: string
  /** 门店地址 */
  address_detail: string
  /** 门店地址辅助描述 */
  address_complements?: string | undefined
  /** 门店经度 */
  longitude?: string | undefined
  /** 门店纬度 */
  latitude?: string | undefined
}

export interface PostRequestJsonStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string | undefined
  /** 门店经营时间 */
  business_hours?: string | undefined
}

export interface PostRequestJsonStoreRecipient {
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-store/stores#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-store/stores',
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
 * 创建品牌门店关系
 *
 * 连锁品牌方案里登记一家门店，写明名称、地址、经营与收款信息，换得`store_id`。门店方授权确认之后，品牌与门店的关系才成立；服务商代办时带`sub_mchid`。
 *
 * 收款信息里的`mchid`是真正收门店款的商户号，与提交请求的商户号不必相同。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085766)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      {
        name: 'store_basics',
        schema: {
          kind: 'object',
          properties: [
            { name: 'store_reference_id', schema: { kind: 'string' } },
            { name: 'brand_name', schema: { kind: 'string' } },
            { name: 'store_name', required: true, schema: { kind: 'string' } },
            { name: 'branch_name', schema: { kind: 'string' } },
            { name: 'brand_id', schema: { kind: 'number' } },
          ],
        },
      },
      {
        name: 'store_address',
        schema: {
          kind: 'object',
          properties: [
            { name: 'address_code', required: true, schema: { kind: 'string' } },
            { name: 'address_detail', required: true, schema: { kind: 'string' } },
            { name: 'address_complements', schema: { kind: 'string' } },
            { name: 'longitude', schema: { kind: 'string' } },
            { name: 'latitude', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'store_business',
        schema: {
          kind: 'object',
          properties: [
            { name: 'service_phone', schema: { kind: 'string' } },
            { name: 'business_hours', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'store_recipient',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string' } },
              { name: 'company_name', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantStore.stores`。 */
export interface PageMethods {
  /**
   * 创建品牌门店关系
   *
   * 连锁品牌方案里登记一家门店，写明名称、地址、经营与收款信息，换得`store_id`。门店方授权确认之后，品牌与门店的关系才成立；服务商代办时带`sub_mchid`。
   *
   * 收款信息里的`mchid`是真正收门店款的商户号，与提交请求的商户号不必相同。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085766)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
   * @example
   * ```ts
   * const answer = await client.v3.merchantStore.stores.post({ json: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
