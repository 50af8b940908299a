/** 由openapi/v3/merchant-store/stores/{store_id}.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 查询门店：请求 */
export interface GetRequest {
  /** 微信支付商户门店ID */
  store_id: number
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询门店：应答 */
export interface GetResponse {
  /** 门店基础信息 */
  store_basics?: GetResponseStoreBasics
  /** 门店地址信息 */
  store_address?: GetResponseStoreAddress
  /** 门店经营信息 */
  store_business?: GetResponseStoreBusiness
  /** 门店收款信息 */
  store_recipient?: GetResponseStoreRecipient[]
  /** 门店状态 */
  store_state?: GetResponseStoreState
}

/** 查询门店：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改门店：请求 */
export interface PatchRequest {
  /** 微信支付商户门店ID */
  store_id: number
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?: PatchRequestJsonStoreBasics | undefined
  /** 门店地址信息 */
  store_address?: PatchRequestJsonStoreAddress | undefined
  /** 门店经营信息 */
  store_business?: PatchRequestJsonStoreBusiness | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 修改门店：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface GetResponseStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string
  /** 品牌名称 */
  brand_name?: string
  /** 门店名称 */
  store_name: string
  /** 分店名称 */
  branch_name?: string
  /** 品牌ID */
  brand_id?: number
}

export interface GetResponseStoreAddress {
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

export interface GetResponseStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string
  /** 门店经营时间 */
  business_hours?: string
}

export interface GetResponseStoreRecipient {
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name?: string
}

export interface GetResponseStoreState {
  /** 门店状态描述 */
  store_state_message?: string
  /** 地址核实失败原因 */
  address_failed_reason?: string
  /** STORE_STATE_VALID */
  store_state_value?: string
}

export interface PatchRequestJsonStoreBasics {
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

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-store/stores/{store_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-store/stores/{store_id}',
  pathParameters: ['store_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询门店
 *
 * 读取门店的地址、经营、收款信息以及状态。建店或改址之后来看`store_state`，地址没核实通过时原因在`address_failed_reason`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085769)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
 * @example
 * ```ts
 * const answer = await get(client, { store_id: 51908, query: { sub_mchid: '1900013511' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'store_id', required: true, schema: { kind: 'integer' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/merchant-store/stores/{store_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/merchant-store/stores/{store_id}',
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
 * 修改门店
 *
 * 门店改名、搬迁、换电话或换营业时间时更新资料，成功没有返回内容。收款商户号不在可改之列，另走绑定与解绑。
 *
 * 给了地址段就连省市编码和详细地址一起给，只传经纬度会缺必填项。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085768)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
 * @example
 * ```ts
 * await patch(client, { store_id: 51908, json: {} })
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
  path: [{ name: 'store_id', required: true, schema: { kind: 'integer' } }],
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
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantStore.stores._store_id_`。 */
export interface PageMethods {
  /**
   * 查询门店
   *
   * 读取门店的地址、经营、收款信息以及状态。建店或改址之后来看`store_state`，地址没核实通过时原因在`address_failed_reason`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085769)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
   * @example
   * ```ts
   * const answer = await client.v3.merchantStore.stores._store_id_.get({
   *   store_id: 51908,
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改门店
   *
   * 门店改名、搬迁、换电话或换营业时间时更新资料，成功没有返回内容。收款商户号不在可改之列，另走绑定与解绑。
   *
   * 给了地址段就连省市编码和详细地址一起给，只传经纬度会缺必填项。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085768)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
   * @example
   * ```ts
   * await client.v3.merchantStore.stores._store_id_.patch({ store_id: 51908, json: {} })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
