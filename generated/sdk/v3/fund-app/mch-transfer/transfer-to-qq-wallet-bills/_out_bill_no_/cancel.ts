/** Generated from openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 撤销转账到QQ钱包: request */
export interface PostRequest {
  /** 商户单号 */
  out_bill_no: string
}

/** 撤销转账到QQ钱包: response */
export interface PostResponse {
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
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
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  user_name?: string
  /** 单据创建时间 */
  create_time?: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/** 撤销转账到QQ钱包: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel',
  pathParameters: ['out_bill_no'],
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
 * 撤销转账到QQ钱包
 *
 * 转账成功之前主动收回，不必等满24小时。受理后异步退款，查到撤销完成才算钱已回到商户。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
 * @example
 * ```ts
 * const answer = await post(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
}))
