/** 由openapi/v3/transactions/out-trade-no/{out_trade_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 境外按商户订单号关单（旧版）：请求 */
export interface PostRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 境外按商户订单号关单（旧版）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/transactions/out-trade-no/{out_trade_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/transactions/out-trade-no/{out_trade_no}/close',
  pathParameters: ['out_trade_no'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 境外按商户订单号关单（旧版）
 *
 * 用户放弃或超时未付的境外订单，凭`out_trade_no`关闭，之后这张单不能再付。请求体只要商户号，成功返回空。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
 * @deprecated `2022-09-08`起按商户单号关单改走新版接口，此处存档。 请改用按商户订单号关单（境外）（`v3.global.transactions.outTradeNo._out_trade_no_.close.post`）。
 * @example
 * ```ts
 * await post(client, {
 *   out_trade_no: 'DD20260801000137',
 *   json: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sp_mchid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.transactions.outTradeNo._out_trade_no_.close`。 */
export interface PageMethods {
  /**
   * 境外按商户订单号关单（旧版）
   *
   * 用户放弃或超时未付的境外订单，凭`out_trade_no`关闭，之后这张单不能再付。请求体只要商户号，成功返回空。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
   * @deprecated `2022-09-08`起按商户单号关单改走新版接口，此处存档。 请改用按商户订单号关单（境外）（`v3.global.transactions.outTradeNo._out_trade_no_.close.post`）。
   * @example
   * ```ts
   * await client.v3.transactions.outTradeNo._out_trade_no_.close.post({
   *   out_trade_no: 'DD20260801000137',
   *   json: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
