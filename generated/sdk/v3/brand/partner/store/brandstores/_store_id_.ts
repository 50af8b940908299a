/** 由openapi/v3/brand/partner/store/brandstores/{store_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 删除品牌门店：请求 */
export interface DeleteRequest {
  /** 品牌门店ID */
  store_id: string
  /** 声明请求的`JSON`数据结构 */
  json: DeleteRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface DeleteRequestJson {
  /** 品牌ID */
  brand_id: string
}

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** 删除品牌门店：错误码 */
export type DeleteErrorCode = V3ErrorCode

/** 更新品牌门店：请求 */
export interface PatchRequest {
  /** 品牌门店ID */
  store_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: PatchRequestJsonStoreBasics | undefined
  /** 门店地址信息 */
  store_address?: PatchRequestJsonStoreAddress | undefined
  /** 门店经营信息 */
  store_business?: PatchRequestJsonStoreBusiness | undefined
}

/** 更新品牌门店：应答 */
export interface PatchResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: PatchResponseStoreBasics
  /** 门店地址信息 */
  store_address?: PatchResponseStoreAddress
  /** 门店经营信息 */
  store_business?: PatchResponseStoreBusiness
  /** 门店收款信息 */
  store_recipient?: PatchResponseStoreRecipient[]
}

/** 更新品牌门店：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 查询品牌门店：请求 */
export interface GetRequest {
  /** 品牌门店ID */
  store_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌ID */
  brand_id: string
}

/** 查询品牌门店：应答 */
export interface GetResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: PatchResponseStoreBasics
  /** 门店地址信息 */
  store_address?: PatchResponseStoreAddress
  /** 门店经营信息 */
  store_business?: PatchResponseStoreBusiness
  /** 门店收款信息 */
  store_recipient?: PatchResponseStoreRecipient[]
}

/** 查询品牌门店：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PatchRequestJsonStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string | undefined
  /** 门店名称 */
  branch_name?: string | undefined
}

export interface PatchRequestJsonStoreAddress {
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

export interface PatchRequestJsonStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string | undefined
  /** 门店经营时间 */
  business_hours?: string | undefined
}

export interface PatchResponseStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string
  /** 门店名称 */
  branch_name?: string
}

export interface PatchResponseStoreAddress {
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

export interface PatchResponseStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string
  /** 门店经营时间 */
  business_hours?: string
}

export interface PatchResponseStoreRecipient {
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/brand/partner/store/brandstores/{store_id}#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/brand/partner/store/brandstores/{store_id}',
  pathParameters: ['store_id'],
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
 * 删除品牌门店
 *
 * 门店不再经营时从品牌下去掉它，成功没有返回内容。`brand_id`放在请求体的JSON里，发DELETE时别丢了正文。
 *
 * 只是歇业就用暂停营业，删掉后要重新建店、重新审核。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
 * @example
 * ```ts
 * await delete_(client, { store_id: '51908', json: { brand_id: '120344' } })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [{ name: 'store_id', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/brand/partner/store/brandstores/{store_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/brand/partner/store/brandstores/{store_id}',
  pathParameters: ['store_id'],
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
 * 更新品牌门店
 *
 * 门店搬迁、改名、换电话时更新资料，基础、地址、经营三段按需给。改后的审核结果看`audit_state`，被拒时原因在`review_reject_reason`。
 *
 * 给了`store_address`就要带齐段内的必填项，包括地址辅助描述。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
 * @example
 * ```ts
 * const answer = await patch(client, { store_id: '51908', json: { brand_id: '120344' } })
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
  path: [{ name: 'store_id', required: true, schema: { kind: 'string' } }],
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
  id: 'v3/brand/partner/store/brandstores/{store_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/store/brandstores/{store_id}',
  pathParameters: ['store_id'],
  queryParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询品牌门店
 *
 * 取一家门店的资料、营业状态、审核状态以及各收款商户号确认没有。建店或改资料之后隔一段时间来看。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
 * @example
 * ```ts
 * const answer = await get(client, { store_id: '51908', query: { brand_id: '120344' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'store_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brand.partner.store.brandstores._store_id_`。 */
export interface PageMethods {
  /**
   * 删除品牌门店
   *
   * 门店不再经营时从品牌下去掉它，成功没有返回内容。`brand_id`放在请求体的JSON里，发DELETE时别丢了正文。
   *
   * 只是歇业就用暂停营业，删掉后要重新建店、重新审核。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
   * @example
   * ```ts
   * await client.v3.brand.partner.store.brandstores._store_id_.delete({
   *   store_id: '51908',
   *   json: { brand_id: '120344' },
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
  /**
   * 更新品牌门店
   *
   * 门店搬迁、改名、换电话时更新资料，基础、地址、经营三段按需给。改后的审核结果看`audit_state`，被拒时原因在`review_reject_reason`。
   *
   * 给了`store_address`就要带齐段内的必填项，包括地址辅助描述。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.store.brandstores._store_id_.patch({
   *   store_id: '51908',
   *   json: { brand_id: '120344' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 查询品牌门店
   *
   * 取一家门店的资料、营业状态、审核状态以及各收款商户号确认没有。建店或改资料之后隔一段时间来看。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.store.brandstores._store_id_.get({
   *   store_id: '51908',
   *   query: { brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
