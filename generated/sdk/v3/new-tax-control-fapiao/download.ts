/** Generated from openapi/v3/new-tax-control-fapiao/download.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 下载发票文件: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 取自`download_url` */
  token: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 取查询电子发票所得的`card_openid` */
  openid: string
  /** 发票代码 */
  invoice_code: string
  /** 发票号码 */
  invoice_no: string
  /** 唯一标识一张发票 */
  fapiao_id: string
}

/** 文件流(保存后按本地PDF文件查看) */
export type GetResponse = StreamResponse

/** 下载发票文件: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/download#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/download',
  queryParameters: ['token', 'mchid', 'sub_mchid', 'openid', 'invoice_code', 'invoice_no', 'fapiao_id'],
  unsigned: true,
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 下载发票文件
 *
 * 按`download_url`取发票的文件流，存成PDF即可查看。这里不支持签名，答复也不验签，`token`等参数照取回的地址原样带上。
 *
 * 地址来自前一步 [获取发票下载信息](/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files) 的 `download_url`，其域名、路径、参数都会变，直接用整条地址，不要自己拼。
 *
 * `openid`填的是查询发票得到的`card_openid`，不是用户在自家应用下的openid。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071750)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792569)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     token: 'samplebilltokensamplebilltoken',
 *     mchid: '1900000109',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     invoice_code: '044000000137',
 *     invoice_no: '00000137',
 *     fapiao_id: '20260801123456',
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
    { name: 'token', required: true, schema: { kind: 'string' } },
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'invoice_code', required: true, schema: { kind: 'string' } },
    { name: 'invoice_no', required: true, schema: { kind: 'string' } },
    { name: 'fapiao_id', required: true, schema: { kind: 'string' } },
  ],
}))
