/** 由openapi/v3/payroll-card/transfer-batches.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 微工卡发起批量转账：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 特约商户AppID */
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
  /** 服务商的AppID */
  sp_appid?: string | undefined
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 用工场景 */
  employment_scene: 'LOGISTICS' | 'MANUFACTURING' | 'HOTEL' | 'CATERING' | 'EVENT' | 'RETAIL' | 'OTHERS'
  /** 业务类型 */
  business_type?: 'UNDEFINE' | 'PROMOTION' | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 微工卡发起批量转账：应答 */
export interface PostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
}

/**
 * 微工卡发起批量转账：错误码
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
  /** 收款用户OpenID */
  openid: string
  /**
   * 收款用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payroll-card/transfer-batches#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payroll-card/transfer-batches',
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
        paths: ['/json/transfer_detail_list/*/user_name'],
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
 * 微工卡发起批量转账
 *
 * 服务商经特约商户授权，向一批工人选定的收款账户发薪，金额单位分。比普通的批量转账多了用工类型与场景，总额总笔数须与明细合得上。
 *
 * 请求超时以同一个`out_batch_no`和相同内容重发；换号会把工资发两遍。
 *
 * 姓名传密文，返回批次单号只是收下，是否到账要逐笔查。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
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
 *     employment_type: 'LONG_TERM_EMPLOYMENT',
 *     employment_scene: 'LOGISTICS',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
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
            ],
          },
        },
      },
      { name: 'sp_appid', schema: { kind: 'string' } },
      {
        name: 'employment_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'LONG_TERM_EMPLOYMENT' },
            { value: 'SHORT_TERM_EMPLOYMENT' },
            { value: 'COOPERATION_EMPLOYMENT' },
          ],
        },
      },
      {
        name: 'employment_scene',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'LOGISTICS' },
            { value: 'MANUFACTURING' },
            { value: 'HOTEL' },
            { value: 'CATERING' },
            { value: 'EVENT' },
            { value: 'RETAIL' },
            { value: 'OTHERS' },
          ],
        },
      },
      {
        name: 'business_type',
        schema: { kind: 'string', enum: [{ value: 'UNDEFINE' }, { value: 'PROMOTION' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payrollCard.transferBatches`。 */
export interface PageMethods {
  /**
   * 微工卡发起批量转账
   *
   * 服务商经特约商户授权，向一批工人选定的收款账户发薪，金额单位分。比普通的批量转账多了用工类型与场景，总额总笔数须与明细合得上。
   *
   * 请求超时以同一个`out_batch_no`和相同内容重发；换号会把工资发两遍。
   *
   * 姓名传密文，返回批次单号只是收下，是否到账要逐笔查。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.transferBatches.post({
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
   *     employment_type: 'LONG_TERM_EMPLOYMENT',
   *     employment_scene: 'LOGISTICS',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
