/** 由openapi/v3/transferdownload/signfile.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 下载电子回单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 取自`download_url` */
  token: string
}

/** 文件流(保存后按本地PDF文件查看) */
export type GetResponse = StreamResponse

/** 下载电子回单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transferdownload/signfile#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transferdownload/signfile',
  queryParameters: ['token'],
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 下载电子回单
 *
 * 各种转账业务的回单都由此下载，把`download_url`里的`token`原样带上即可。答复是PDF文件流，不是JSON。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012158314)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012163403)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
 * @example
 * ```ts
 * const answer = await get(client, { query: { token: 'samplebilltokensamplebilltoken' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'token', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.transferdownload.signfile`。 */
export interface PageMethods {
  /**
   * 下载电子回单
   *
   * 各种转账业务的回单都由此下载，把`download_url`里的`token`原样带上即可。答复是PDF文件流，不是JSON。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012158314)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012163403)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
   * @example
   * ```ts
   * const answer = await client.v3.transferdownload.signfile.get({
   *   query: { token: 'samplebilltokensamplebilltoken' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
