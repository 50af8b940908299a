/** 由openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 个人收款-查询批量结算信息：请求 */
export interface GetRequest {
  /** 微信支付结算批次单号 */
  settle_batch_no: string
}

/** 个人收款-查询批量结算信息：应答 */
export interface GetResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /**
   * 交易场景
   * `RECOMMERCE` 枚举值
   */
  trade_scenario: 'RECOMMERCE' | (string & {})
  /** 批次创建时间 */
  create_time: string
  /** 批次完成时间 */
  finish_time?: string
}

/** 个人收款-查询批量结算信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}',
  pathParameters: ['settle_batch_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 个人收款-查询批量结算信息
 *
 * 凭微信支付的`settle_batch_no`查一个结算批次的状态与完成时间。只到批次这一级，不含每张明细单的内容。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
 * @example
 * ```ts
 * const answer = await get(client, { settle_batch_no: '100000000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'settle_batch_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_`。 */
export interface PageMethods {
  /**
   * 个人收款-查询批量结算信息
   *
   * 凭微信支付的`settle_batch_no`查一个结算批次的状态与完成时间。只到批次这一级，不含每张明细单的内容。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.get({
   *   settle_batch_no: '100000000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
