/** 由openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 获取发票下载信息：请求 */
export interface GetRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 商户发票单号 */
  fapiao_id: string
}

/** 获取发票下载信息：应答 */
export interface GetResponse {
  /** 发票列表 */
  fapiao_download_info_list?: GetResponseFapiaoDownloadInfoList[]
}

/** 获取发票下载信息：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseFapiaoDownloadInfoList {
  /** 商户发票单号 */
  fapiao_id?: string
  /** 发票文件下载地址 */
  download_url?: string
  /** 发票状态 */
  status?:
    | 'ISSUE_ACCEPTED'
    | 'ISSUED'
    | 'REVERSE_ACCEPTED'
    | 'REVERSED'
    | 'ISSUE_FAILED'
    | 'REVERSE_FAILED'
    | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files',
  pathParameters: ['fapiao_apply_id'],
  queryParameters: ['sub_mchid', 'fapiao_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取发票下载信息
 *
 * 取得发票文件的下载地址，只限微信支付侧开的、状态为`ISSUED`的发票。一张申请单有几张票时，按`fapiao_id`指明要哪张。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538335)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474067)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   fapiao_apply_id: '4000000000000000000000000137',
 *   query: { sub_mchid: '1900013511', fapiao_id: 'FAPIAO20260801000137' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'fapiao_apply_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'fapiao_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles`。 */
export interface PageMethods {
  /**
   * 获取发票下载信息
   *
   * 取得发票文件的下载地址，只限微信支付侧开的、状态为`ISSUED`的发票。一张申请单有几张票时，按`fapiao_id`指明要哪张。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538335)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474067)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles.get({
   *   fapiao_apply_id: '4000000000000000000000000137',
   *   query: { sub_mchid: '1900013511', fapiao_id: 'FAPIAO20260801000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
