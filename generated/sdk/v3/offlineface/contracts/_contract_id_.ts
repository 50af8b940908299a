/** 由openapi/v3/offlineface/contracts/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询刷脸签约：请求 */
export interface GetRequest {
  /** 签约ID */
  contract_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户签约小程序APPID */
  appid?: string | undefined
}

/** 查询刷脸签约：应答 */
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
  /** 签约状态 */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 签约时间 */
  contract_signed_time: string
  /** 解约时间 */
  contract_terminated_time?: string
  /** 签约模式 */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {})
  /** 签约卡来源 */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {})
}

/** 查询刷脸签约：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'appid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.offlineface.contracts._contract_id_`。 */
export interface PageMethods {
  /**
   * 查询刷脸签约
   *
   * 凭签约ID看刷脸代扣是否`CONTRACTED`、签的是哪种卡、何时解约。用户ID的字段名是`use_id`，不是`user_id`。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.contracts._contract_id_.get({
   *   contract_id: '202608010000000137',
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
