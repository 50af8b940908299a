/** Generated from openapi/v3/offlinefacemch/organizations.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询离线刷脸机构: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}

/** 查询离线刷脸机构: response */
export interface GetResponse {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}

/** 查询离线刷脸机构: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'organization_id', schema: { kind: 'string' } },
    { name: 'organization_name', schema: { kind: 'string' } },
  ],
}))
