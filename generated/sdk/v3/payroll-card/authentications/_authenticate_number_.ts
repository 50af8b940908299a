/** 由openapi/v3/payroll-card/authentications/{authenticate_number}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取微工卡核身结果：请求 */
export interface GetRequest {
  /** 商家核身单号 */
  authenticate_number: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
}

/** 获取微工卡核身结果：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 用户标识 */
  openid: string
  /** 核身渠道 */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
  /** 核身渠道标识 */
  authenticate_source: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身状态 */
  authenticate_state:
    | 'AUTHENTICATE_PROCESSING'
    | 'AUTHENTICATE_SUCCESS'
    | 'AUTHENTICATE_FAILED'
    | (string & {})
  /** 核身时间 */
  authenticate_time?: string
  /** 商家核身单号 */
  authenticate_number: string
  /** 核身失败原因 */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | (string & {})
}

/** 获取微工卡核身结果：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payroll-card/authentications/{authenticate_number}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payroll-card/authentications/{authenticate_number}',
  pathParameters: ['authenticate_number'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取微工卡核身结果
 *
 * 拿预下单时的商家核身单号取这次的结果。`AUTHENTICATE_PROCESSING`表示用户还在做，失败的看`authenticate_failed_reason`，不要只凭前端返回判断。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   authenticate_number: 'VERIFY20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'authenticate_number', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.payrollCard.authentications._authenticate_number_`。 */
export interface PageMethods {
  /**
   * 获取微工卡核身结果
   *
   * 拿预下单时的商家核身单号取这次的结果。`AUTHENTICATE_PROCESSING`表示用户还在做，失败的看`authenticate_failed_reason`，不要只凭前端返回判断。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.authentications._authenticate_number_.get({
   *   authenticate_number: 'VERIFY20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
