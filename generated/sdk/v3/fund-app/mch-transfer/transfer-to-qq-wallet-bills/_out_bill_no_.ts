/** Generated from openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询转账到QQ钱包: request */
export interface GetRequest {
  /** 商户单号 */
  out_bill_no: string
}

/** 查询转账到QQ钱包: response */
export interface GetResponse {
  /** 商户号 */
  mchid: string
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
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time?: string
}

/** 查询转账到QQ钱包: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}',
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
 * 查询转账到QQ钱包
 *
 * 用户24小时内没有入账，转账会自动关闭并退款，但关单可能更晚，须查到确已关闭才能另发。`TRANSFERING`少一个R，照原样比较；返回的姓名是密文。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
 * @example
 * ```ts
 * const answer = await get(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
}))
