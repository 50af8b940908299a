/** 由openapi/v3/partner-transfer/batches.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 发起批量转账（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 特约商户号
   * 至多32个字符。
   */
  sub_mchid: string
  /**
   * 特约商户appid
   * 至多32个字符。
   */
  sub_appid?: string | undefined
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: readonly PostRequestJsonTransferDetailList[]
  /** 服务商的appid */
  sp_appid?: string | undefined
  /** 批量转账用途 */
  transfer_purpose?:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | undefined
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 发起批量转账（服务商）：应答 */
export interface PostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
}

/**
 * 发起批量转账（服务商）：错误码
 *
 * - `NOT_ENOUGH` (403): 转账账户资金不足，充值后以原批次单号重试
 * - `FREQUENCY_LIMITED` (429): 超出每秒五十次上限，降低频率后以原单重试
 * - `SYSTEM_ERROR` (500): 结果未知，勿换批次单号，以原参数再次请求
 */
export type PostErrorCode = 'NOT_ENOUGH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonTransferDetailList {
  /** 商家明细单号 */
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
  id: 'v3/partner-transfer/batches#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/partner-transfer/batches',
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
 * 发起批量转账（服务商）
 *
 * 服务商按授权从特约商户的账户向一批用户零钱转账，金额单位分，总额、总笔数要与明细相符。返回批次单号只是收下，逐笔结果要查明细。
 *
 * 结果不明时以原`out_batch_no`和原内容重试，换单号会重复付款。
 *
 * 收款人姓名、身份证号传密文，须带`Wechatpay-Serial`；openid要与所填appid相配。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     authorization_type: 'INFORMATION_AUTHORIZATION_TYPE',
 *     out_batch_no: 'PC20260801000001',
 *     batch_name: '2026年8月报销单',
 *     batch_remark: '2026年8月报销单',
 *     total_amount: 200000,
 *     total_num: 1,
 *     transfer_detail_list: [
 *       {
 *         out_detail_no: 'MX20260801000001',
 *         transfer_amount: 200000,
 *         transfer_remark: '2026年8月报销',
 *         openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *         user_name: 'plaintext',
 *       },
 *     ],
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      {
        name: 'authorization_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'INFORMATION_AUTHORIZATION_TYPE' },
            { value: 'FUND_AUTHORIZATION_TYPE' },
            { value: 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' },
          ],
        },
      },
      { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
      { name: 'batch_name', required: true, schema: { kind: 'string' } },
      { name: 'batch_remark', required: true, schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'total_num', required: true, schema: { kind: 'integer' } },
      {
        name: 'transfer_detail_list',
        required: true,
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
      { name: 'sp_appid', schema: { kind: 'string' } },
      {
        name: 'transfer_purpose',
        schema: {
          kind: 'string',
          enum: [
            { value: 'GOODSPAYMENT' },
            { value: 'COMMISSION' },
            { value: 'REFUND' },
            { value: 'REIMBURSEMENT' },
            { value: 'FREIGHT' },
            { value: 'OTHERS' },
          ],
        },
      },
      {
        name: 'transfer_scene',
        schema: {
          kind: 'string',
          enum: [{ value: 'ORDINARY_TRANSFER' }, { value: 'PAYROLL_CARD_TRANSFER' }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.partnerTransfer.batches`。 */
export interface PageMethods {
  /**
   * 发起批量转账（服务商）
   *
   * 服务商按授权从特约商户的账户向一批用户零钱转账，金额单位分，总额、总笔数要与明细相符。返回批次单号只是收下，逐笔结果要查明细。
   *
   * 结果不明时以原`out_batch_no`和原内容重试，换单号会重复付款。
   *
   * 收款人姓名、身份证号传密文，须带`Wechatpay-Serial`；openid要与所填appid相配。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.partnerTransfer.batches.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     authorization_type: 'INFORMATION_AUTHORIZATION_TYPE',
   *     out_batch_no: 'PC20260801000001',
   *     batch_name: '2026年8月报销单',
   *     batch_remark: '2026年8月报销单',
   *     total_amount: 200000,
   *     total_num: 1,
   *     transfer_detail_list: [
   *       {
   *         out_detail_no: 'MX20260801000001',
   *         transfer_amount: 200000,
   *         transfer_remark: '2026年8月报销',
   *         openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *         user_name: 'plaintext',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
