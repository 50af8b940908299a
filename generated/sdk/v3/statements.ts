/** Generated from openapi/v3/statements.md. Changes are lost: edit the page. */
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

/** 境外下载对账单（旧版）: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders
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
  'Accept-Encoding'?: string
}

/** 文件流(需解析为对应数据) */
export type GetResponse = StreamResponse

/** 境外下载对账单（旧版）: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 *
 * 旧版。`2022-09-08`起对账单改从[新接口](/openapi/v3/global/statements)下载，这里仅存档。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'date', required: true, schema: { kind: 'string' } },
    { name: 'mchid', required: true, schema: { kind: 'string' } },
  ],
  headers: [{ name: 'Accept-Encoding', schema: { kind: 'string' } }],
}))
