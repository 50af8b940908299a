/** 由openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询二级商户可扫码充值员工列表：请求 */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询二级商户可扫码充值员工列表：应答 */
export interface GetResponse {
  /** 员工列表 */
  employees?: GetResponseEmployees[]
}

/** 查询二级商户可扫码充值员工列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseEmployees {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 */
  create_time?: string
  /** 最后更新时间 */
  update_time?: string
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询二级商户可扫码充值员工列表
   *
   * 列出某个二级商户当前登记的扫码充值员工及各自状态，`DELETED`是已移除的。核对员工名单、补登漏加的人时用。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
