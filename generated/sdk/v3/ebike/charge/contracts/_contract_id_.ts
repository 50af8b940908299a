/** 由openapi/v3/ebike/charge/contracts/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按协议号查询充电扣费状态：请求 */
export interface GetRequest {
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 按协议号查询充电扣费状态：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state: string
}

/** 按协议号查询充电扣费状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ebike/charge/contracts/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ebike/charge/contracts/{contract_id}',
  pathParameters: ['contract_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按协议号查询充电扣费状态
 *
 * 凭充电授权扣费协议号看协议是否仍然有效，开始充电前确认用。服务商替特约商户查时在查询串里带`sub_mchid`。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
 * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   contract_id: '202608010000000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ebike.charge.contracts._contract_id_`。 */
export interface PageMethods {
  /**
   * 按协议号查询充电扣费状态
   *
   * 凭充电授权扣费协议号看协议是否仍然有效，开始充电前确认用。服务商替特约商户查时在查询串里带`sub_mchid`。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v3.ebike.charge.contracts._contract_id_.get({
   *   contract_id: '202608010000000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
