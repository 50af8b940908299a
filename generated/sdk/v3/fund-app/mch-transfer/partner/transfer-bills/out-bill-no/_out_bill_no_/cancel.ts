/** 由openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 撤销转账（服务商）：请求 */
export interface PostRequest {
  /**
   * 商户单号
   * 至多32个字符。
   */
  out_bill_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid: string
}

/** 撤销转账（服务商）：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
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
  /**
   * 收款用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 单据创建时间 */
  create_time?: string
  /** 最后一次单据状态变更时间 */
  update_time: string
}

/**
 * 撤销转账（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 单据状态不可撤销，先查单，只有待用户确认时能撤
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 撤销结果未知，查单确认，或以原单号再次撤销
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMIT_EXCEED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  body: {
    kind: 'object',
    properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } }],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel`。 */
export interface PageMethods {
  /**
   * 撤销转账（服务商）
   *
   * 趁用户还没确认，收回替二级商户发起的转账。成功答复仅为受理，`CANCELING`期间资金还在退，等查询到终态再记账。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel.post({
   *   out_bill_no: 'ZZ20260801000005',
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
