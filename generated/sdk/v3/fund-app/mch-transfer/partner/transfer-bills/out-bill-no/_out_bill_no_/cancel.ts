/** Generated from openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 撤销转账（服务商）: request */
export interface PostRequest {
  /**
   * 商户单号
   * At most 32 characters.
   */
  out_bill_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 二级商户号
   * At most 32 characters.
   */
  sub_mchid: string
}

/** 撤销转账（服务商）: response */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
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
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
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
  create_time?: string
  /** 最后一次单据状态变更时间 */
  update_time: string
}

/**
 * 撤销转账（服务商）: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 单据状态不可撤销，先查单，只有待用户确认时能撤
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 撤销结果未知，查单确认，或以原单号再次撤销
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMIT_EXCEED' | 'SYSTEM_ERROR' | V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  pathParameters: ['out_bill_no'],
  body: {
    kind: 'json',
    required: true,
  },
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
 * 撤销转账（服务商）
 *
 * 趁用户还没确认，收回替二级商户发起的转账。成功答复仅为受理，`CANCELING`期间资金还在退，等查询到终态再记账。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   json: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  body: {
    kind: 'object',
    properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } }],
  },
}))
