/** 由openapi/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询单笔转账电子回单（服务商）：请求 */
export interface GetRequest {
  /** 商户转账单号 */
  out_bill_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询单笔转账电子回单（服务商）：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time?: string
  /**
   * 回单文件摘要类型
   * `SM3` 枚举值
   */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}

/** 查询单笔转账电子回单（服务商）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}',
  pathParameters: ['out_bill_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询单笔转账电子回单（服务商）
 *
 * 查回单做好没有，`FINISHED`时给出下载地址与SM3摘要，下载后务必比对。地址10分钟失效，过期再查一次即可，不用重新申请。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_`。 */
export interface PageMethods {
  /**
   * 查询单笔转账电子回单（服务商）
   *
   * 查回单做好没有，`FINISHED`时给出下载地址与SM3摘要，下载后务必比对。地址10分钟失效，过期再查一次即可，不用重新申请。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_.get({
   *   out_bill_no: 'ZZ20260801000005',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
