/** 由openapi/v3/global/statements.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 下载对账单（境外）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期 */
  date: string
  /** 商户号 */
  mchid: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 要压缩账单时，此HTTP请求头设为gzip */
  'Accept-Encoding'?: string | undefined
}

/** 文件流(需解析为对应数据) */
export type GetResponse = StreamResponse

/** 下载对账单（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/statements#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/statements',
  queryParameters: ['date', 'mchid'],
  headerParameters: ['Accept-Encoding'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 下载对账单（境外）
 *
 * 按`date`取某一天的交易清单，用来找回掉单、校正支付状态。正文直接是账单文件流，不是JSON；想省流量就带`Accept-Encoding`为gzip。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354484)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354538)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354574)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354602)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096532)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { date: '20260830', mchid: '1900000109' },
 *   headers: { 'Accept-Encoding': 'gzip' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'date', required: true, schema: { kind: 'string' } },
    { name: 'mchid', required: true, schema: { kind: 'string' } },
  ],
  headers: [{ name: 'Accept-Encoding', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.global.statements`。 */
export interface PageMethods {
  /**
   * 下载对账单（境外）
   *
   * 按`date`取某一天的交易清单，用来找回掉单、校正支付状态。正文直接是账单文件流，不是JSON；想省流量就带`Accept-Encoding`为gzip。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354484)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354538)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354574)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354602)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096532)
   * @example
   * ```ts
   * const answer = await client.v3.global.statements.get({
   *   query: { date: '20260830', mchid: '1900000109' },
   *   headers: { 'Accept-Encoding': 'gzip' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
