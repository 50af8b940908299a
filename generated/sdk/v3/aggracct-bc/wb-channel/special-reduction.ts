/** 由openapi/v3/aggracct-bc/wb-channel/special-reduction.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 特殊减额（微众）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bal_account_no: string
  /** 特殊减额单号 */
  out_request_no: string
  /** 特殊减额类型 */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'
  /** 减额金额 */
  amount: number
  /** 特殊减额原因 */
  reason?: string | undefined
  /**
   * 卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_no?: string | undefined
  /** 商户账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 特殊减额（微众）：应答 */
export interface PostResponse {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额 */
  amount?: number
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /** 成功时间 */
  success_time?: string
  /** 失败时间 */
  fail_time?: string
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {})
}

/** 特殊减额（微众）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.specialReduction`。 */
export interface PageMethods {
  /**
   * 特殊减额（微众）
   *
   * 因罚款或司法扣划从商户额度里扣减，金额单位分。31天内同一单号可重入；`PROCESSING`时用查询跟进，台账号和卡号传密文。
   *
   * 余额不够会直接关单并返回403的`NOT_ENOUGH`，再用原单号会得到400的`ALREADY_EXISTS`，要扣须另起单号。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.specialReduction.post({
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
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
