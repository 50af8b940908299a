/** 由openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 撤销转账到QQ钱包：请求 */
export interface PostRequest {
  /** 商户单号 */
  out_bill_no: string
}

/** 撤销转账到QQ钱包：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid?: string
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
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 单据创建时间 */
  create_time?: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/** 撤销转账到QQ钱包：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
 * @example
 * ```ts
 * const answer = await post(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.cancel`。 */
export interface PageMethods {
  /**
   * 撤销转账到QQ钱包
   *
   * 转账成功之前主动收回，不必等满24小时。受理后异步退款，查到撤销完成才算钱已回到商户。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.cancel.post({
   *   out_bill_no: 'ZZ20260801000005',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
