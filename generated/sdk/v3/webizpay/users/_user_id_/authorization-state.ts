/** 由openapi/v3/webizpay/users/{user_id}/authorization-state.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询员工企业支付授权状态：请求 */
export interface GetRequest {
  /** 企业员工ID */
  user_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 查询员工企业支付授权状态：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: GetResponseEmployeeList[]
}

/** 查询员工企业支付授权状态：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseEmployeeList {
  /** 微信授权关系ID */
  employee_id: string
  /** 授权状态 */
  authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
  /** 授权时间 */
  authorization_time: string
  /** 解除授权时间 */
  authorization_revoked_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/users/{user_id}/authorization-state#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/users/{user_id}/authorization-state',
  pathParameters: ['user_id'],
  queryParameters: ['sp_mchid', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询员工企业支付授权状态
 *
 * 发额度卡之前，用企业侧`user_id`查员工是否授权，并取出发卡要用的`employee_id`。一名员工可能有多条授权关系，取状态为`AUTHORIZED`的。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   user_id: 'user0137',
 *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'user_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.webizpay.users._user_id_.authorizationState`。 */
export interface PageMethods {
  /**
   * 查询员工企业支付授权状态
   *
   * 发额度卡之前，用企业侧`user_id`查员工是否授权，并取出发卡要用的`employee_id`。一名员工可能有多条授权关系，取状态为`AUTHORIZED`的。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.users._user_id_.authorizationState.get({
   *   user_id: 'user0137',
   *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
