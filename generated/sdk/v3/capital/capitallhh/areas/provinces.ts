/** 由openapi/v3/capital/capitallhh/areas/provinces.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询省份列表：请求 */
export type GetRequest = EmptyRequest

/** 查询省份列表：应答 */
export interface GetResponse {
  /** 省份列表 */
  data?: GetResponseData[]
  /** 查询数据总条数 */
  total_count: number
}

/** 查询省份列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 省份名称 */
  province_name: string
  /** 省份编码 */
  province_code: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/capital/capitallhh/areas/provinces#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/capital/capitallhh/areas/provinces',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询省份列表
 *
 * 取省份名称与编码，供下一步按`province_code`列城市。没有请求参数，不含港澳台，数据很少变，可缓存。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
 * @example
 * ```ts
 * const answer = await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** 客户端上的页面：`client.v3.capital.capitallhh.areas.provinces`。 */
export interface PageMethods {
  /**
   * 查询省份列表
   *
   * 取省份名称与编码，供下一步按`province_code`列城市。没有请求参数，不含港澳台，数据很少变，可缓存。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
   * @example
   * ```ts
   * const answer = await client.v3.capital.capitallhh.areas.provinces.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
