/** 由openapi/v3/capital/capitallhh/areas/provinces/{province_code}/cities.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询城市列表：请求 */
export interface GetRequest {
  /** 省份编码 */
  province_code: number
}

/** 查询城市列表：应答 */
export interface GetResponse {
  /** 城市列表 */
  data?: GetResponseData[]
  /** 查询数据总条数 */
  total_count: number
}

/** 查询城市列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 城市名称 */
  city_name: string
  /** 城市编码 */
  city_code: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/capital/capitallhh/areas/provinces/{province_code}/cities#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/capital/capitallhh/areas/provinces/{province_code}/cities',
  pathParameters: ['province_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询城市列表
 *
 * 由省份编码得到该省的城市和`city_code`，接着用来筛选银行支行。与省份列表一样没有港澳台的数据。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
 * @example
 * ```ts
 * const answer = await get(client, { province_code: 10 })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'province_code', required: true, schema: { kind: 'integer' } }],
}))

/** 客户端上的页面：`client.v3.capital.capitallhh.areas.provinces._province_code_.cities`。 */
export interface PageMethods {
  /**
   * 查询城市列表
   *
   * 由省份编码得到该省的城市和`city_code`，接着用来筛选银行支行。与省份列表一样没有港澳台的数据。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
   * @example
   * ```ts
   * const answer = await client.v3.capital.capitallhh.areas.provinces._province_code_.cities.get({
   *   province_code: 10,
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
