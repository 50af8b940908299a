/** Generated from openapi/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询二级商户注销单状态: request */
export interface GetRequest {
  /** 商户注销申请单号 */
  out_apply_no: string
}

/** 查询二级商户注销单状态: response */
export interface GetResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /**
   * 注销状态
   * `REVIEWING` | `REJECTED` | `CANCEL_SUCCESS` 枚举值之一
   */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间 */
  update_time?: string
}

/** 查询二级商户注销单状态: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}',
  pathParameters: ['out_apply_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户注销单状态
 *
 * 用平台自编的注销申请单号看结果：`REVIEWING`继续等，`CANCEL_SUCCESS`是注销完成，`REJECTED`时照`reject_reason`补材料。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
 * @example
 * ```ts
 * const answer = await get(client, { out_apply_no: '2026080100000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_apply_no', required: true, schema: { kind: 'string' } }],
}))
