/** 由openapi/v3/statements.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../runtime/index.js'
import type { V3ErrorCode } from '../error-codes.js'
import { requestSchema } from '../runtime/check/request-schema.js'
import { call } from '../runtime/client/call.js'

/** 境外下载对账单（旧版）：请求 */
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

/** 境外下载对账单（旧版）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/statements#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/statements',
  queryParameters: ['date', 'mchid'],
  headerParameters: ['Accept-Encoding'],
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 境外下载对账单（旧版）
 *
 * 按日期取旧版境外交易账单，掉单或状态不一致时拿来逐笔比对。直接返回文件流，请求头写`Accept-Encoding: gzip`可得到压缩后的内容。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
 * @deprecated 旧版。`2022-09-08`起对账单改从新接口下载，这里仅存档。 请改用下载对账单（境外）（`v3.global.statements.get`）。
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

/** 客户端上的页面：`client.v3.statements`。 */
export interface PageMethods {
  /**
   * 境外下载对账单（旧版）
   *
   * 按日期取旧版境外交易账单，掉单或状态不一致时拿来逐笔比对。直接返回文件流，请求头写`Accept-Encoding: gzip`可得到压缩后的内容。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
   * @deprecated 旧版。`2022-09-08`起对账单改从新接口下载，这里仅存档。 请改用下载对账单（境外）（`v3.global.statements.get`）。
   * @example
   * ```ts
   * const answer = await client.v3.statements.get({
   *   query: { date: '20260830', mchid: '1900000109' },
   *   headers: { 'Accept-Encoding': 'gzip' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
