/** 由openapi/v3/payscore/merchant-bill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请获取支付分对账单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期 */
  bill_date: string
  /**
   * 压缩类型
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
  /** 加密算法 */
  encryption_algorithm: string
  /** 服务ID */
  service_id: string
}

/** 申请获取支付分对账单：应答 */
export interface GetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list: GetResponseDownloadBillList[]
}

/**
 * 申请获取支付分对账单：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对所查的单号与所属商户
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseDownloadBillList {
  /** 账单文件序号 */
  bill_sequence: number
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 下载地址 */
  download_url: string
  /** 加密密钥 */
  encrypt_key: string
  /** 随机字符串 */
  nonce: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/merchant-bill#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/merchant-bill',
  queryParameters: ['bill_date', 'tar_type', 'encryption_algorithm', 'service_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请获取支付分对账单
 *
 * 按日期与服务ID取支付分账单，可能分成几个文件，逐个下载。内容经过加密：先用商户私钥解开`encrypt_key`，再与`nonce`一起解密文件并核对哈希。
 *
 * `download_bill_count`大于1时按`bill_sequence`逐个取完，不要只下第一个。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     bill_date: '2026-08-11',
 *     tar_type: 'GZIP',
 *     encryption_algorithm: 'AEAD_AES_256_GCM',
 *     service_id: '2002000000000000000000000000042',
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
    { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
    { name: 'encryption_algorithm', required: true, schema: { kind: 'string' } },
    { name: 'service_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.merchantBill`。 */
export interface PageMethods {
  /**
   * 申请获取支付分对账单
   *
   * 按日期与服务ID取支付分账单，可能分成几个文件，逐个下载。内容经过加密：先用商户私钥解开`encrypt_key`，再与`nonce`一起解密文件并核对哈希。
   *
   * `download_bill_count`大于1时按`bill_sequence`逐个取完，不要只下第一个。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.merchantBill.get({
   *   query: {
   *     bill_date: '2026-08-11',
   *     tar_type: 'GZIP',
   *     encryption_algorithm: 'AEAD_AES_256_GCM',
   *     service_id: '2002000000000000000000000000042',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
