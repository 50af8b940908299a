/** 由openapi/v3/bank-transfer/batches.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 发起批量转账（银行服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string | undefined
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 转账场景 */
  transfer_scene: string
  /** 批量转账用途 */
  transfer_purpose: string
  /** 转账明细列表 */
  transfer_detail_list?: readonly PostRequestJsonTransferDetailList[] | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 发起批量转账（银行服务商）：应答 */
export interface PostResponse {
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
}

/**
 * 发起批量转账（银行服务商）：错误码
 *
 * - `NOT_ENOUGH` (403): 转账账户资金不足，充值后以原批次单号重试
 * - `FREQUENCY_LIMITED` (429): 超出每秒五十次上限，降低频率后以原单重试
 * - `SYSTEM_ERROR` (500): 结果未知，勿换批次单号，以原参数再次请求
 */
export type PostErrorCode = 'NOT_ENOUGH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonTransferDetailList {
  /** 银行明细单号 */
  out_detail_no: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户openid */
  openid: string
  /**
   * 收款用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name: string
  /**
   * 收款用户身份证
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_id_card?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/bank-transfer/batches#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/bank-transfer/batches',
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
        paths: ['/json/transfer_detail_list/*/user_name', '/json/transfer_detail_list/*/user_id_card'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 发起批量转账（银行服务商）
 *
 * 银行服务商代企业一次向多名用户付款，收到零钱或务工卡。受理后异步转账，成败按批次或明细去查；收款人姓名、身份证传密文，须带`Wechatpay-Serial`，金额单位分。
 *
 * 结果不明时保持`out_batch_no`和各明细单号不变再提交，换号会重复付款。
 *
 * 付款企业、实际出资、用户授权、服务平台四个商户号各有所指，不要混填；总金额、总笔数须与明细相符。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     platform_mchid: '1900012345',
 *     specialized_payment_mchid: '1900012345',
 *     sponsor_mchid: '1900012345',
 *     user_authorized_mchid: '1900012345',
 *     user_authorized_appid: 'wx8eb0e53090cf04d4',
 *     out_batch_no: 'PC20260801000001',
 *     batch_name: '2026年8月报销单',
 *     batch_remark: '2026年8月报销单',
 *     total_amount: 200000,
 *     total_count: 1,
 *     transfer_scene: 'ORDINARY_TRANSFER',
 *     transfer_purpose: 'COMMISSION',
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
      { name: 'platform_mchid', required: true, schema: { kind: 'string' } },
      { name: 'specialized_payment_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sponsor_mchid', required: true, schema: { kind: 'string' } },
      { name: 'user_authorized_mchid', required: true, schema: { kind: 'string' } },
      { name: 'user_authorized_appid', required: true, schema: { kind: 'string' } },
      { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
      { name: 'batch_name', required: true, schema: { kind: 'string' } },
      { name: 'batch_remark', required: true, schema: { kind: 'string' } },
      { name: 'attach_remark', schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'total_count', required: true, schema: { kind: 'integer' } },
      { name: 'transfer_scene', required: true, schema: { kind: 'string' } },
      { name: 'transfer_purpose', required: true, schema: { kind: 'string' } },
      {
        name: 'transfer_detail_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
              { name: 'transfer_amount', required: true, schema: { kind: 'integer' } },
              { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
              { name: 'openid', required: true, schema: { kind: 'string' } },
              { name: 'user_name', required: true, schema: { kind: 'string' } },
              { name: 'user_id_card', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.bankTransfer.batches`。 */
export interface PageMethods {
  /**
   * 发起批量转账（银行服务商）
   *
   * 银行服务商代企业一次向多名用户付款，收到零钱或务工卡。受理后异步转账，成败按批次或明细去查；收款人姓名、身份证传密文，须带`Wechatpay-Serial`，金额单位分。
   *
   * 结果不明时保持`out_batch_no`和各明细单号不变再提交，换号会重复付款。
   *
   * 付款企业、实际出资、用户授权、服务平台四个商户号各有所指，不要混填；总金额、总笔数须与明细相符。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.bankTransfer.batches.post({
   *   json: {
   *     platform_mchid: '1900012345',
   *     specialized_payment_mchid: '1900012345',
   *     sponsor_mchid: '1900012345',
   *     user_authorized_mchid: '1900012345',
   *     user_authorized_appid: 'wx8eb0e53090cf04d4',
   *     out_batch_no: 'PC20260801000001',
   *     batch_name: '2026年8月报销单',
   *     batch_remark: '2026年8月报销单',
   *     total_amount: 200000,
   *     total_count: 1,
   *     transfer_scene: 'ORDINARY_TRANSFER',
   *     transfer_purpose: 'COMMISSION',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
