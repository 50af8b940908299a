/** Generated from openapi/v3/webizpay/bill/trade-bill.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请企业支付业务账单: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /**
   * 账单类型
   * `QYZFALL` 枚举值
   */
  type: 'QYZFALL'
}

/** 申请企业支付业务账单: response */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /**
   * 账单类型
   * `QYZFALL` 枚举值
   */
  type: 'QYZFALL' | (string & {})
  /** 账单下载地址 */
  download_url: string
}

/** 申请企业支付业务账单: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/bill/trade-bill#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/bill/trade-bill',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请企业支付业务账单
 *
 * 取某个出资子商户一天的企业支付明细用来对账，能取近3个月之内的。账单类型目前只有`QYZFALL`，文件从`download_url`下载。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     date: '2026-08-23',
 *     type: 'QYZFALL',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'date', required: true, schema: { kind: 'string' } },
      { name: 'type', required: true, schema: { kind: 'string', enum: [{ value: 'QYZFALL' }] } },
    ],
  },
}))
