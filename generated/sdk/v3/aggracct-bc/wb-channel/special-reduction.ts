/** Generated from openapi/v3/aggracct-bc/wb-channel/special-reduction.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 特殊减额（微众）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  bal_account_no: string
  /** 特殊减额单号 */
  out_request_no: string
  /**
   * 特殊减额类型
   * `FINANCIAL_PENALTY` | `JUDICIAL_DEDUCTION` 枚举值之一
   */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'
  /** 减额金额 */
  amount: number
  /** 特殊减额原因 */
  reason?: string
  /**
   * 卡号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  card_no?: string
  /** 商户账户协议号 */
  sgn_no?: string
  /**
   * 请求场景
   * `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` | `SJT_MICRO_MERCHANT` | `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` 枚举值之一
   */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 特殊减额（微众）: response */
export interface PostResponse {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /**
   * 特殊减额类型
   * `FINANCIAL_PENALTY` | `JUDICIAL_DEDUCTION` 枚举值之一
   */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额 */
  amount?: number
  /**
   * 处理结果
   * `PROCESSING` | `SUCCESS` | `FAILED` 枚举值之一
   */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /** 成功时间 */
  success_time?: string
  /** 失败时间 */
  fail_time?: string
  /**
   * 失败原因
   * `BALANCE_NOT_ENOUGH` | `RECEIPT_NOT_EXIST_CLOSED` | `TIME_OUT_CLOSED` 枚举值之一
   */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {})
}

/** 特殊减额（微众）: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/special-reduction#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/special-reduction',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/bal_account_no', '/json/card_no'],
      },
    ],
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
        paths: ['/bal_account_no'],
      },
    ],
  },
})

/**
 * 特殊减额（微众）
 *
 * 因罚款或司法扣划从商户额度里扣减，金额单位分。31天内同一单号可重入；`PROCESSING`时用查询跟进，台账号和卡号传密文。
 *
 * 余额不够会直接关单并返回403的`NOT_ENOUGH`，再用原单号会得到400的`ALREADY_EXISTS`，要扣须另起单号。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     mchid: '1900000109',
 *     bal_account_no: 'plaintext',
 *     out_request_no: 'RQ202608010001',
 *     reduction_type: 'JUDICIAL_DEDUCTION',
 *     amount: 1,
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'reduction_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'FINANCIAL_PENALTY' }, { value: 'JUDICIAL_DEDUCTION' }] },
      },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'reason', schema: { kind: 'string' } },
      { name: 'card_no', schema: { kind: 'string' } },
      { name: 'sgn_no', schema: { kind: 'string' } },
      {
        name: 'req_scene',
        schema: {
          kind: 'string',
          enum: [
            { value: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
            { value: 'SJT_MICRO_MERCHANT' },
            { value: 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
          ],
        },
      },
    ],
  },
}))
