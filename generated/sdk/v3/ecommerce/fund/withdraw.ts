/** 由openapi/v3/ecommerce/fund/withdraw.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 二级商户余额提现：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 提现备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined
  /** 提现结果通知地址 */
  notify_url?: string | undefined
}

/** 二级商户余额提现：应答 */
export interface PostResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
}

/**
 * 二级商户余额提现：错误码
 *
 * - `INVALID_REQUEST` (400): 参数、账户类型或受理关系不符，依 message 改
 * - `ACCOUNT_ERROR` (403): 尚未绑定结算银行卡，绑定以后再提现
 * - `ACCOUNT_NOT_VERIFIED` (403): 结算银行卡信息有误，改正并验证后再提现
 * - `CONTRACT_NOT_CONFIRMED` (403): 没有开启提现权限，确认已开通后再发起
 * - `NO_AUTH` (403): 商户号没有此接口权限，开通后再调用
 * - `NOT_ENOUGH` (403): 账户可用余额不足，减少金额或等待入账
 * - `REQUEST_BLOCKED` (403): 提现权限被冻结，联系微信支付处理
 * - `FREQUENCY_LIMITED` (429): 提现操作过于频繁，降低频率后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原提现单号与原参数重试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'ACCOUNT_ERROR'
  | 'ACCOUNT_NOT_VERIFIED'
  | 'CONTRACT_NOT_CONFIRMED'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'REQUEST_BLOCKED'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/fund/withdraw#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/fund/withdraw',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 二级商户余额提现
 *
 * 把二级商户账户里的余额提到其结算银行卡，金额单位分，`account_type`指定从哪个账户出。受理成功不等于到账，看通知或按提现单号查。
 *
 * 没有明确答复不要换`out_request_no`，换号会当作另一笔提现。
 *
 * 后续通知：
 *
 * - 商户提现状态变更通知(MCHWITHDRAW.CHANGE)（`webhooks/v3/MCHWITHDRAW.CHANGE`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719526)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720157)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714461)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sub_mchid: '1900013511', out_request_no: 'RQ202608010001', amount: 100 },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'remark', schema: { kind: 'string' } },
      { name: 'bank_memo', schema: { kind: 'string' } },
      {
        name: 'account_type',
        schema: { kind: 'string', enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }] },
      },
      { name: 'notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.fund.withdraw`。 */
export interface PageMethods {
  /**
   * 二级商户余额提现
   *
   * 把二级商户账户里的余额提到其结算银行卡，金额单位分，`account_type`指定从哪个账户出。受理成功不等于到账，看通知或按提现单号查。
   *
   * 没有明确答复不要换`out_request_no`，换号会当作另一笔提现。
   *
   * 后续通知：
   *
   * - 商户提现状态变更通知(MCHWITHDRAW.CHANGE)（`webhooks/v3/MCHWITHDRAW.CHANGE`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719526)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720157)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714461)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.fund.withdraw.post({
   *   json: { sub_mchid: '1900013511', out_request_no: 'RQ202608010001', amount: 100 },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
