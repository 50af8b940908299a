/** Generated from openapi/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询特殊减额结果（微众）: request */
export interface GetRequest {
  /** 特殊减额单号 */
  out_request_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  bal_account_no: string
  /**
   * 卡号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  card_no?: string
  /** 商户子账户协议号 */
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
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 查询特殊减额结果（微众）: response */
export interface GetResponse {
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
  /** 减额金额，单位为分 */
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

/** 查询特殊减额结果（微众）: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}',
  pathParameters: ['out_request_no'],
  queryParameters: ['mchid', 'bal_account_no', 'card_no', 'sgn_no', 'req_scene'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/bal_account_no', '/query/card_no'],
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
 * 查询特殊减额结果（微众）
 *
 * 按减额单号确认有没有扣成，成功带额度变更单号，失败在`fail_reason`里分余额不足、凭证不存在关单和超时关单。台账号、卡号传密文，每商户号限100qps。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_request_no: 'RQ202608010001',
 *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_request_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
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
}))
