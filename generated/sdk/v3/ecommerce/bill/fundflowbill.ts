/** Generated from openapi/v3/ecommerce/bill/fundflowbill.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请二级商户资金账单: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期 */
  bill_date: string
  /**
   * 资金账户类型
   * `ALL` | `BASIC` | `OPERATION` | `FEES` 枚举值之一
   */
  account_type: 'ALL' | 'BASIC' | 'OPERATION' | 'FEES'
  /**
   * 压缩类型
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP'
  /**
   * 加密算法
   * `AEAD_AES_256_GCM` | `SM4_GCM` 枚举值之一
   */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
}

/** 申请二级商户资金账单: response */
export interface GetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: GetResponseDownloadBillList[]
}

/**
 * 申请二级商户资金账单: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 日期或账户类型不合规则，核对后再次申请
 * - `NO_STATEMENT_EXIST` (400): 当日没有账单，确认那天该账户有资金变动
 * - `STATEMENT_CREATING` (400): 账单还在生成，次日上午十点以后再取
 * - `NO_AUTH` (403): 无权取该账户的账单，核对商户号与权限
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次申请
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_STATEMENT_EXIST'
  | 'STATEMENT_CREATING'
  | 'NO_AUTH'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseDownloadBillList {
  /** 账单文件序号 */
  bill_sequence: number
  /**
   * 哈希类型
   * `SHA1` 枚举值
   */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
  /**
   * 加密密钥
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  encrypt_key: string
  /** 随机字符串 */
  nonce: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/bill/fundflowbill#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/bill/fundflowbill',
  queryParameters: ['bill_date', 'account_type', 'tar_type', 'algorithm'],
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
        paths: ['/download_bill_list/*/encrypt_key'],
      },
    ],
  },
})

/**
 * 申请二级商户资金账单
 *
 * 电商平台按天拿名下全部二级商户的资金流水，`account_type`固定`ALL`。账单加密存放，逐份用商户API私钥解出密钥再解内容，用SHA1核对。
 *
 * 份数可能不止一份，`download_bill_list`要按`bill_sequence`下全。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     bill_date: '2026-08-11',
 *     account_type: 'ALL',
 *     tar_type: 'GZIP',
 *     algorithm: 'AEAD_AES_256_GCM',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'bill_date', required: true, schema: { kind: 'string' } },
    {
      name: 'account_type',
      required: true,
      schema: {
        kind: 'string',
        enum: [{ value: 'ALL' }, { value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }],
      },
    },
    { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
    {
      name: 'algorithm',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'AEAD_AES_256_GCM' }, { value: 'SM4_GCM' }] },
    },
  ],
}))
