/** 由openapi/v3/brand/profitsharing/orders/{transaction_id}/amounts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询剩余待分金额（连锁品牌）：请求 */
export interface GetRequest {
  /** 微信订单号 */
  transaction_id: string
}

/** 查询剩余待分金额（连锁品牌）：应答 */
export interface GetResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额，单位为分 */
  unsplit_amount: number
}

/**
 * 查询剩余待分金额（连锁品牌）：错误码
 *
 * - `RESOURCE_NOT_EXISTS` (404): 查无此订单，核对微信支付订单号
 * - `FREQUENCY_LIMITED` (429): 查询过于频繁，降低轮询频率后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次查询
 */
export type GetErrorCode = 'RESOURCE_NOT_EXISTS' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/profitsharing/orders/{transaction_id}/amounts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/profitsharing/orders/{transaction_id}/amounts',
  pathParameters: ['transaction_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询剩余待分金额（连锁品牌）
 *
 * 门店订单分过几次之后，看还剩多少分可以分，只需微信订单号。退款与再次分账之前各查一次，金额更稳妥。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { transaction_id: '4200002026080112300000000042' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brand.profitsharing.orders._transaction_id_.amounts`。 */
export interface PageMethods {
  /**
   * 查询剩余待分金额（连锁品牌）
   *
   * 门店订单分过几次之后，看还剩多少分可以分，只需微信订单号。退款与再次分账之前各查一次，金额更稳妥。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.brand.profitsharing.orders._transaction_id_.amounts.get({
   *   transaction_id: '4200002026080112300000000042',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
