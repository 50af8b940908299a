/** 由openapi/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 充值退款余额查询（境外机构）：请求 */
export interface GetRequest {
  /** 特约商户号 */
  sub_mchid: string
}

/** 充值退款余额查询（境外机构）：应答 */
export interface GetResponse {
  /** 账户可用余额，以币种最小单位计 */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}

/** 充值退款余额查询（境外机构）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 充值退款余额查询（境外机构）
 *
 * 机构按特约商户号查充值退款账户里可用的外币余额。要用充值资金退款时，先看余额是否足够。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
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

/** 客户端上的页面：`client.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 充值退款余额查询（境外机构）
   *
   * 机构按特约商户号查充值退款账户里可用的外币余额。要用充值资金退款时，先看余额是否足够。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
   * @example
   * ```ts
   * const answer = await client.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
