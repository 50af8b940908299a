/** 由openapi/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询保单授权信息：请求 */
export interface GetRequest {
  /** 商户保险编号 */
  out_insurance_no: string
}

/** 查询保单授权信息：应答 */
export interface GetResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 公众账号ID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_EXPIRED'
    | (string & {})
  /** 用户授权时间 */
  user_auth_time?: string
}

/** 查询保单授权信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}',
  pathParameters: ['out_insurance_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询保单授权信息
 *
 * 授权通知没到时，按商户保险编号查用户同意了没有、何时同意。被拒或过期就不能上传保单。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
 * @example
 * ```ts
 * const answer = await get(client, { out_insurance_no: 'INSURANCE20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_insurance_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.inspolicymgr.deduct.authorizations._out_insurance_no_`。 */
export interface PageMethods {
  /**
   * 查询保单授权信息
   *
   * 授权通知没到时，按商户保险编号查用户同意了没有、何时同意。被拒或过期就不能上传保单。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
   * @example
   * ```ts
   * const answer = await client.v3.inspolicymgr.deduct.authorizations._out_insurance_no_.get({
   *   out_insurance_no: 'INSURANCE20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
