/** Generated from openapi/v3/offlineface/contracts/{contract_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询刷脸签约: request */
export interface GetRequest {
  /** 签约ID */
  contract_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户签约小程序APPID */
  appid?: string
}

/** 查询刷脸签约: response */
export interface GetResponse {
  /** 签约ID */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 机构ID */
  organization_id: string
  /** 用户ID */
  use_id?: string
  /** 签约用户openid */
  openid?: string
  /**
   * 签约状态
   * `NOT_CONTRACTED` | `TERMINATED` | `CONTRACTED` 枚举值之一
   */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 签约时间 */
  contract_signed_time: string
  /** 解约时间 */
  contract_terminated_time?: string
  /**
   * 签约模式
   * `LIMIT_BANK_CARD` | `PRIORITY_BANK_CARD` | `LIMIT_NONE` 枚举值之一
   */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {})
  /**
   * 签约卡来源
   * `MERCHANT_LIMITED_BANK_CARD` | `USER_SELECT_FREE` 枚举值之一
   */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {})
}

/** 查询刷脸签约: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/offlineface/contracts/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/offlineface/contracts/{contract_id}',
  pathParameters: ['contract_id'],
  queryParameters: ['appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询刷脸签约
 *
 * 凭签约ID看刷脸代扣是否`CONTRACTED`、签的是哪种卡、何时解约。用户ID的字段名是`use_id`，不是`user_id`。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   contract_id: '202608010000000137',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'appid', schema: { kind: 'string' } }],
}))
