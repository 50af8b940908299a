/** 由openapi/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询不活跃商户身份核实结果：请求 */
export interface GetRequest {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
}

/** 查询不活跃商户身份核实结果：应答 */
export interface GetResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
  /** 核实单状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 完成时间 */
  finish_time?: string
}

/** 查询不活跃商户身份核实结果：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}',
  pathParameters: ['sub_mchid', 'verification_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询不活跃商户身份核实结果
 *
 * 凭特约商户号与核实单号看核实通过没有。`SUCCESS`、`FAIL`是终态，失败分材料异常和处理超时两种，改好后另发起一单。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   verification_id: '28000020260801000000000000137',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'verification_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_`。 */
export interface PageMethods {
  /**
   * 查询不活跃商户身份核实结果
   *
   * 凭特约商户号与核实单号看核实通过没有。`SUCCESS`、`FAIL`是终态，失败分材料异常和处理超时两种，改好后另发起一单。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
   * @example
   * ```ts
   * const answer = await client.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_.get({
   *   sub_mchid: '1900013511',
   *   verification_id: '28000020260801000000000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
