/** 由openapi/v3/global/refund/recharge-balance.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 充值退款余额查询（境外）：请求 */
export type GetRequest = EmptyRequest

/** 充值退款余额查询（境外）：应答 */
export interface GetResponse {
  /** 账户可用余额 */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}

/** 充值退款余额查询（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** 客户端上的页面：`client.v3.global.refund.rechargeBalance`。 */
export interface PageMethods {
  /**
   * 充值退款余额查询（境外）
   *
   * 商户查询自己充值退款账户的可用余额与币种，没有请求参数。`remaining_amount`是整数，按该币种最小单位理解。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
   * @example
   * ```ts
   * const answer = await client.v3.global.refund.rechargeBalance.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
