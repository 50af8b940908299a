/** 由openapi/v3/ecommerce/bill/fundflowbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请二级商户资金账单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期 */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'ALL' | 'BASIC' | 'OPERATION' | 'FEES'
  /**
   * 压缩类型
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
}

/** 申请二级商户资金账单：应答 */
export interface GetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: GetResponseDownloadBillList[]
}

/**
 * 申请二级商户资金账单：错误码
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
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  encrypt_key: string
  /** 随机字符串 */
  nonce: string
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.ecommerce.bill.fundflowbill`。 */
export interface PageMethods {
  /**
   * 申请二级商户资金账单
   *
   * 电商平台按天拿名下全部二级商户的资金流水，`account_type`固定`ALL`。账单加密存放，逐份用商户API私钥解出密钥再解内容，用SHA1核对。
   *
   * 份数可能不止一份，`download_bill_list`要按`bill_sequence`下全。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.bill.fundflowbill.get({
   *   query: {
   *     bill_date: '2026-08-11',
   *     account_type: 'ALL',
   *     tar_type: 'GZIP',
   *     algorithm: 'AEAD_AES_256_GCM',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
