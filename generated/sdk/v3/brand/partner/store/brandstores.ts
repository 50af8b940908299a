/** 由openapi/v3/brand/partner/store/brandstores.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建品牌门店：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: PostRequestJsonStoreBasics | undefined
  /** 门店地址信息 */
  store_address: PostRequestJsonStoreAddress
  /** 门店经营信息 */
  store_business?: PostRequestJsonStoreBusiness | undefined
}

/** 创建品牌门店：应答 */
export interface PostResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: PostResponseStoreBasics
  /** 门店地址信息 */
  store_address?: PostResponseStoreAddress
  /** 门店经营信息 */
  store_business?: PostResponseStoreBusiness
  /** 门店收款信息 */
  store_recipient?: PostResponseStoreRecipient[]
}

/** 创建品牌门店：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询品牌门店列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌ID */
  brand_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | undefined
  /** 分页起始位置 */
  offset?: number | undefined
  /** 分页条数 */
  limit?: number | undefined
}

/** 查询品牌门店列表：应答 */
export interface GetResponse {
  /** 品牌ID */
  brand_id: string
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: GetResponseData[]
}

/** 查询品牌门店列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string | undefined
  /** 门店名称 */
  branch_name?: string | undefined
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

export interface PostResponseStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string
  /** 门店名称 */
  branch_name?: string
}

export interface PostResponseStoreAddress {
  /** 门店省市编码 */
  address_code: string
  /** 门店地址 */
  address_detail: string
  /** 门店地址辅助描述 */
  address_complements?: string
  /** 门店经度 */
  longitude?: string
  /** 门店纬度 */
  latitude?: string
}

export interface PostResponseStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string
  /** 门店经营时间 */
  business_hours?: string
}

export interface PostResponseStoreRecipient {
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
}

export interface GetResponseData {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: PostResponseStoreBasics
  /** 门店地址信息 */
  store_address?: PostResponseStoreAddress
  /** 门店经营信息 */
  store_business?: PostResponseStoreBusiness
  /** 门店收款信息 */
  store_recipient?: GetResponseDataStoreRecipient[]
}

export interface GetResponseDataStoreRecipient {
  /** 门店收款商户号 */
  mchid?: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/store/brandstores#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/store/brandstores',
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
 * 创建品牌门店
 *
 * 录入一家门店的地址、名称、电话和营业时间，提交后进入审核。`audit_state`为`SUCCESS`才算建好，返回的`store_id`供绑定收款商户号等步骤使用。
 *
 * 带上自编的`store_reference_id`，答复丢失时可在列表里认出来，免得同一家店建两次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: '120344',
 *     store_address: { address_code: '440300', address_detail: '滨河路18号一层' },
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
      {
        name: 'store_basics',
        schema: {
          kind: 'object',
          properties: [
            { name: 'store_reference_id', schema: { kind: 'string' } },
            { name: 'branch_name', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'store_address',
        required: true,
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
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/partner/store/brandstores#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/store/brandstores',
  queryParameters: ['brand_id', 'store_state', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询品牌门店列表
 *
 * 分页列出品牌的门店，可只看营业中、创建中或停业的。每家店附审核结果和收款商户号的绑定情况，适合定期核对。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { brand_id: '120344', store_state: 'OPEN', offset: 100, limit: 50 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    {
      name: 'store_state',
      schema: { kind: 'string', enum: [{ value: 'OPEN' }, { value: 'CREATING' }, { value: 'CLOSED' }] },
    },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.brand.partner.store.brandstores`。 */
export interface PageMethods {
  /**
   * 创建品牌门店
   *
   * 录入一家门店的地址、名称、电话和营业时间，提交后进入审核。`audit_state`为`SUCCESS`才算建好，返回的`store_id`供绑定收款商户号等步骤使用。
   *
   * 带上自编的`store_reference_id`，答复丢失时可在列表里认出来，免得同一家店建两次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.store.brandstores.post({
   *   json: {
   *     brand_id: '120344',
   *     store_address: { address_code: '440300', address_detail: '滨河路18号一层' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询品牌门店列表
   *
   * 分页列出品牌的门店，可只看营业中、创建中或停业的。每家店附审核结果和收款商户号的绑定情况，适合定期核对。
   *
   * 分页返回：`paginate(client.v3.brand.partner.store.brandstores.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.store.brandstores.get({
   *   query: { brand_id: '120344', store_state: 'OPEN', offset: 100, limit: 50 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
