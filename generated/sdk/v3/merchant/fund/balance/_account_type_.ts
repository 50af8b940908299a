/** 由openapi/v3/merchant/fund/balance/{account_type}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询账户实时余额：请求 */
export interface GetRequest {
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
}

/** 查询账户实时余额：应答 */
export interface GetResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

/**
 * 查询账户实时余额：错误码
 *
 * - `INVALID_REQUEST` (400): 该类型的账户尚未开通，核对 account_type
 * - `NO_AUTH` (403): 没有接口权限或受理关系，先到平台开通
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant/fund/balance/{account_type}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant/fund/balance/{account_type}',
  pathParameters: ['account_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询账户实时余额
 *
 * 读取自己商户号当下的账户余额，`account_type`选基本、运营或手续费账户，单位分。提现或转账之前看`available_amount`，冻结的部分在`pending_amount`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720926)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721477)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { account_type: 'BASIC' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    {
      name: 'account_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.merchant.fund.balance._account_type_`。 */
export interface PageMethods {
  /**
   * 查询账户实时余额
   *
   * 读取自己商户号当下的账户余额，`account_type`选基本、运营或手续费账户，单位分。提现或转账之前看`available_amount`，冻结的部分在`pending_amount`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720926)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721477)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchant.fund.balance._account_type_.get({
   *   account_type: 'BASIC',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
