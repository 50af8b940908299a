/** 由openapi/v3/ecommerce/fund/balance/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询二级商户实时余额：请求 */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | undefined
}

/** 查询二级商户实时余额：应答 */
export interface GetResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

/**
 * 查询二级商户实时余额：错误码
 *
 * - `INVALID_REQUEST` (400): 该类型的账户尚未开通，核对 account_type
 * - `NO_AUTH` (403): 没有接口权限或受理关系，先到平台开通
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/fund/balance/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/fund/balance/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  queryParameters: ['account_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户实时余额
 *
 * 提现、退款之前看二级商户某个账户现有多少钱，金额单位分。`available_amount`可动用，`pending_amount`是暂不能用的部分，看哪个账户用`account_type`指定。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719894)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720892)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012713134)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   query: { account_type: 'BASIC' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'account_type',
      schema: {
        kind: 'string',
        enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }, { value: 'DEPOSIT' }],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.fund.balance._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询二级商户实时余额
   *
   * 提现、退款之前看二级商户某个账户现有多少钱，金额单位分。`available_amount`可动用，`pending_amount`是暂不能用的部分，看哪个账户用`account_type`指定。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719894)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720892)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012713134)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.fund.balance._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   *   query: { account_type: 'BASIC' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
