/** 由openapi/v3/webizpay/bill/trade-bill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请企业支付业务账单：请求 */
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

/** 申请企业支付业务账单：应答 */
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

/** 申请企业支付业务账单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.webizpay.bill.tradeBill`。 */
export interface PageMethods {
  /**
   * 申请企业支付业务账单
   *
   * 取某个出资子商户一天的企业支付明细用来对账，能取近3个月之内的。账单类型目前只有`QYZFALL`，文件从`download_url`下载。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.bill.tradeBill.post({
   *   json: {
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     date: '2026-08-23',
   *     type: 'QYZFALL',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
