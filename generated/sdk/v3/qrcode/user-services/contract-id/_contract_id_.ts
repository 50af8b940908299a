/** 由openapi/v3/qrcode/user-services/contract-id/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询公共出行用户服务状态：请求 */
export interface GetRequest {
  /** 代扣签约ID，签约成功后才有 */
  contract_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众号或移动应用申请成功后得到的账号ID */
  appid: string
  /** 子公众账号ID */
  sub_appid?: string | undefined
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
}

/** 查询公共出行用户服务状态：应答 */
export interface GetResponse {
  /** 代扣签约ID，签约成功后才有 */
  contract_id: string
  /** 用户服务状态 */
  user_service_state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 原因 */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE' | (string & {})
}

/** 查询公共出行用户服务状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/qrcode/user-services/contract-id/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/qrcode/user-services/contract-id/{contract_id}',
  pathParameters: ['contract_id'],
  queryParameters: ['appid', 'sub_appid', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询公共出行用户服务状态
 *
 * 给用户出乘车码之前，先用`contract_id`看他能否继续使用代扣。`BLOCKED`时不要出码，把`block_reason`转成提示告诉用户。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   contract_id: '202608010000000137',
 *   query: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     sub_mchid: '1900013511',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.qrcode.userServices.contractId._contract_id_`。 */
export interface PageMethods {
  /**
   * 查询公共出行用户服务状态
   *
   * 给用户出乘车码之前，先用`contract_id`看他能否继续使用代扣。`BLOCKED`时不要出码，把`block_reason`转成提示告诉用户。
   * @example
   * ```ts
   * const answer = await client.v3.qrcode.userServices.contractId._contract_id_.get({
   *   contract_id: '202608010000000137',
   *   query: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     sub_mchid: '1900013511',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
