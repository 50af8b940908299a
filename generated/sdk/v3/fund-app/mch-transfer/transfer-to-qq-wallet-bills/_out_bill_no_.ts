/** 由openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询转账到QQ钱包：请求 */
export interface GetRequest {
  /** 商户单号 */
  out_bill_no: string
}

/** 查询转账到QQ钱包：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
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
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time?: string
}

/** 查询转账到QQ钱包：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
 * @example
 * ```ts
 * const answer = await get(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_`。 */
export interface PageMethods {
  /**
   * 查询转账到QQ钱包
   *
   * 用户24小时内没有入账，转账会自动关闭并退款，但关单可能更晚，须查到确已关闭才能另发。`TRANSFERING`少一个R，照原样比较；返回的姓名是密文。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.get({
   *   out_bill_no: 'ZZ20260801000005',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
