/** 由openapi/v3/offlinefacemch/organizations.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询离线刷脸机构：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构ID */
  organization_id?: string | undefined
  /** 机构名称 */
  organization_name?: string | undefined
}

/** 查询离线刷脸机构：应答 */
export interface GetResponse {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}

/** 查询离线刷脸机构：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/offlinefacemch/organizations#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/offlinefacemch/organizations',
  queryParameters: ['organization_id', 'organization_name'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询离线刷脸机构
 *
 * 凭机构ID或名称查入驻的离线刷脸机构，两者给一个。后面查用户、签约、扣款都离不开`organization_id`，接入时先在此对上号。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { organization_id: 'ORG20260801000137', organization_name: '山前小学' },
 * })
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
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'organization_id', schema: { kind: 'string' } },
    { name: 'organization_name', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.offlinefacemch.organizations`。 */
export interface PageMethods {
  /**
   * 查询离线刷脸机构
   *
   * 凭机构ID或名称查入驻的离线刷脸机构，两者给一个。后面查用户、签约、扣款都离不开`organization_id`，接入时先在此对上号。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlinefacemch.organizations.get({
   *   query: { organization_id: 'ORG20260801000137', organization_name: '山前小学' },
   * })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
