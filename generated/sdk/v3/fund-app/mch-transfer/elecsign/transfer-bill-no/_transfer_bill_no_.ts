/** 由openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按微信单号查询电子回单：请求 */
export interface GetRequest {
  /** 微信转账单号 */
  transfer_bill_no: string
}

/** 按微信单号查询电子回单：应答 */
export interface GetResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 更新时间，RFC 3339格式 */
  update_time: string
  /** 摘要算法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 回单文件的摘要，用于校验 */
  hash_value?: string
  /** 回单文件下载地址，十分钟内有效 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}

/** 按微信单号查询电子回单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}',
  pathParameters: ['transfer_bill_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信单号查询电子回单
 *
 * 用微信转账单号查询回单的进度，做好之后给出文件的下载地址和摘要。
 *
 * 下载地址十分钟内有效，过期了再查一次即可。下载后请核对文件摘要。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
 * @example
 * ```ts
 * const answer = await get(client, { transfer_bill_no: '13300000711080120260000000000001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transfer_bill_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.elecsign.transferBillNo._transfer_bill_no_`。 */
export interface PageMethods {
  /**
   * 按微信单号查询电子回单
   *
   * 用微信转账单号查询回单的进度，做好之后给出文件的下载地址和摘要。
   *
   * 下载地址十分钟内有效，过期了再查一次即可。下载后请核对文件摘要。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.elecsign.transferBillNo._transfer_bill_no_.get({
   *   transfer_bill_no: '13300000711080120260000000000001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
