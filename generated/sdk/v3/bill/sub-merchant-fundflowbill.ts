/** 由openapi/v3/bill/sub-merchant-fundflowbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请单个子商户资金账单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 账单日期 */
  bill_date: string
  /**
   * 压缩类型
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | 'ALL'
}

/** 申请单个子商户资金账单：应答 */
export interface GetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: GetResponseDownloadBillList[]
}

/**
 * 申请单个子商户资金账单：错误码
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
  /** 下载地址 */
  download_url: string
  /**
   * 加密密钥
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  encrypt_key: string
  /**
   * 哈希类型
   * `SHA1` 枚举值
   */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value: string
  /** 随机字符串 */
  nonce: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/bill/sub-merchant-fundflowbill#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/bill/sub-merchant-fundflowbill',
  queryParameters: ['sub_mchid', 'bill_date', 'tar_type', 'algorithm', 'account_type'],
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
 * 申请单个子商户资金账单
 *
 * 服务商按天取某个子商户的资金流水账单，一次指定一种资金账户。文件是密文：先用商户API私钥解开`encrypt_key`，再连同`nonce`解密内容，解完核对哈希值。
 *
 * 账单可能分成几份，按`bill_sequence`逐个下载，份数见`download_bill_count`；`algorithm`要和接入的证书体系相符。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012710630)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886329)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720204)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719583)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715220)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     sub_mchid: '1900013511',
 *     bill_date: '2026-08-11',
 *     algorithm: 'AEAD_AES_256_GCM',
 *     account_type: 'BASIC',
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
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'bill_date', required: true, schema: { kind: 'string' } },
    { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
    {
      name: 'algorithm',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'AEAD_AES_256_GCM' }, { value: 'SM4_GCM' }] },
    },
    {
      name: 'account_type',
      required: true,
      schema: {
        kind: 'string',
        enum: [
          { value: 'BASIC' },
          { value: 'OPERATION' },
          { value: 'FEES' },
          { value: 'DEPOSIT' },
          { value: 'ALL' },
        ],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.bill.subMerchantFundflowbill`。 */
export interface PageMethods {
  /**
   * 申请单个子商户资金账单
   *
   * 服务商按天取某个子商户的资金流水账单，一次指定一种资金账户。文件是密文：先用商户API私钥解开`encrypt_key`，再连同`nonce`解密内容，解完核对哈希值。
   *
   * 账单可能分成几份，按`bill_sequence`逐个下载，份数见`download_bill_count`；`algorithm`要和接入的证书体系相符。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012710630)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886329)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720204)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719583)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715220)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.bill.subMerchantFundflowbill.get({
   *   query: {
   *     sub_mchid: '1900013511',
   *     bill_date: '2026-08-11',
   *     algorithm: 'AEAD_AES_256_GCM',
   *     account_type: 'BASIC',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
