/** 由openapi/v3/global/profit-sharing/refunds/refundable-balance.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询可垫付退款实时余额（境外）：请求 */
export type GetRequest = EmptyRequest

/** 查询可垫付退款实时余额（境外）：应答 */
export interface GetResponse {
  /** 出资方商户号 */
  sponsor_mchid?: string
  /** 可供垫付分账退款的实时余额 */
  balance?: number
  /** 货币类型 */
  currency?: string
}

/** 查询可垫付退款实时余额（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/profit-sharing/refunds/refundable-balance#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/profit-sharing/refunds/refundable-balance',
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询可垫付退款实时余额（境外）
 *
 * 订单的钱解冻出境以后还要退款，得由出资方垫付，机构用它看现在还能垫多少。返回`balance`和币种，不用传参。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
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

/** 客户端上的页面：`client.v3.global.profitSharing.refunds.refundableBalance`。 */
export interface PageMethods {
  /**
   * 查询可垫付退款实时余额（境外）
   *
   * 订单的钱解冻出境以后还要退款，得由出资方垫付，机构用它看现在还能垫多少。返回`balance`和币种，不用传参。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.refunds.refundableBalance.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
