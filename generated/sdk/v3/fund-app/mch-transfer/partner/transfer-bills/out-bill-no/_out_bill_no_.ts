/** Generated from openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按商户单号查询转账（服务商）: request */
export interface GetRequest {
  /**
   * 商户单号
   * At most 32 characters.
   */
  out_bill_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 二级商户号
   * At most 32 characters.
   */
  sub_mchid: string
}

/** 按商户单号查询转账（服务商）: response */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /**
   * 单据状态
   * `ACCEPTED` | `PROCESSING` | `WAIT_USER_CONFIRM` | `TRANSFERING` | `SUCCESS` | `FAIL` | `CANCELING` | `CANCELLED` 枚举值之一
   */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/**
 * 按商户单号查询转账（服务商）: codes of its errors
 *
 * - `NO_AUTH` (403): 无权查询这笔转账，核对商户号与受理关系
 * - `NOT_FOUND` (404): 查无此转账单，核对单号，并确认发起时已受理
 * - `FREQUENCY_LIMITED` (429): 查询超出频率上限，放慢轮询后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，稍后用原单号再查
 */
export type GetErrorCode = 'NO_AUTH' | 'NOT_FOUND' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
  pathParameters: ['out_bill_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/user_name'],
      },
    ],
  },
})

/**
 * 按商户单号查询转账（服务商）
 *
 * 用商户单号看二级商户的一笔转账，`WAIT_USER_CONFIRM`是等用户确认，`SUCCESS`、`FAIL`为终态。等待确认期间不能换单号另发一笔；返回的姓名是密文。
 *
 * 转账中的状态拼作`TRANSFERING`，少一个R，比较时照写。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } }],
}))
