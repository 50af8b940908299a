/** Generated from openapi/v3/global/refund/recharge-balance.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 充值退款余额查询（境外）: request */
export type GetRequest = EmptyRequest

/** 充值退款余额查询（境外）: response */
export interface GetResponse {
  /** 账户可用余额 */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}

/** 充值退款余额查询（境外）: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/refund/recharge-balance#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/refund/recharge-balance',
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 充值退款余额查询（境外）
 *
 * 商户查询自己充值退款账户的可用余额与币种，没有请求参数。`remaining_amount`是整数，按该币种最小单位理解。
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
 * @example
 * ```ts
 * const answer = await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))
