/** 由openapi/v3/global/merchant/h5/permission/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询子商户H5支付权限（境外）：请求 */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询子商户H5支付权限（境外）：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  authorization_state:
    | 'AUTHORITY_TO_TEST'
    | 'FORMAL_AUTHORITY'
    | 'AUTHORIZED'
    | 'UNDER_PUNISHMENT'
    | 'UNAUTHORIZED'
    | (string & {})
}

/** 查询子商户H5支付权限（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/merchant/h5/permission/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchant/h5/permission/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询子商户H5支付权限（境外）
 *
 * 只想知道子商户现在能不能用H5支付，按子商户号查，不必记申请单号。受处罚时状态为`UNDER_PUNISHMENT`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
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

/** 客户端上的页面：`client.v3.global.merchant.h5.permission._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询子商户H5支付权限（境外）
   *
   * 只想知道子商户现在能不能用H5支付，按子商户号查，不必记申请单号。受处罚时状态为`UNDER_PUNISHMENT`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchant.h5.permission._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
