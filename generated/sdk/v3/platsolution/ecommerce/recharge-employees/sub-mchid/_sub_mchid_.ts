/** Generated from openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询二级商户可扫码充值员工列表: request */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询二级商户可扫码充值员工列表: response */
export interface GetResponse {
  /** 员工列表 */
  employees?: GetResponseEmployees[]
}

/** 查询二级商户可扫码充值员工列表: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseEmployees {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /**
   * 员工状态
   * `EFFECTIVE` | `DELETED` 枚举值之一
   */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 */
  create_time?: string
  /** 最后更新时间 */
  update_time?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户可扫码充值员工列表
 *
 * 列出某个二级商户当前登记的扫码充值员工及各自状态，`DELETED`是已移除的。核对员工名单、补登漏加的人时用。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))
