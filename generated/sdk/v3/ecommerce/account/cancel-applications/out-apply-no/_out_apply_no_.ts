/** 由openapi/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询二级商户注销单状态：请求 */
export interface GetRequest {
  /** 商户注销申请单号 */
  out_apply_no: string
}

/** 查询二级商户注销单状态：应答 */
export interface GetResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间 */
  update_time?: string
}

/** 查询二级商户注销单状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
 * @example
 * ```ts
 * const answer = await get(client, { out_apply_no: '2026080100000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_apply_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_`。 */
export interface PageMethods {
  /**
   * 查询二级商户注销单状态
   *
   * 用平台自编的注销申请单号看结果：`REVIEWING`继续等，`CANCEL_SUCCESS`是注销完成，`REJECTED`时照`reject_reason`补材料。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_.get({
   *   out_apply_no: '2026080100000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
