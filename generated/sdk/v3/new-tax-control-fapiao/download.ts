/** 由openapi/v3/new-tax-control-fapiao/download.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 下载发票文件：请求 */
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
  sub_mchid?: string | undefined
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

/** 下载发票文件：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012071750)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792569)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.newTaxControlFapiao.download`。 */
export interface PageMethods {
  /**
   * 下载发票文件
   *
   * 按`download_url`取发票的文件流，存成PDF即可查看。这里不支持签名，答复也不验签，`token`等参数照取回的地址原样带上。
   *
   * 地址来自前一步 [获取发票下载信息](/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files) 的 `download_url`，其域名、路径、参数都会变，直接用整条地址，不要自己拼。
   *
   * `openid`填的是查询发票得到的`card_openid`，不是用户在自家应用下的openid。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012071750)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792569)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.download.get({
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
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
