/** 由openapi/v3/transactions/id/{transaction_id}/close.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 境外按微信支付订单号关单（旧版）：请求 */
export interface PostRequest {
  /** 微信支付订单号 */
  transaction_id: string
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

/** 境外按微信支付订单号关单（旧版）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/transactions/id/{transaction_id}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/transactions/id/{transaction_id}/close',
  pathParameters: ['transaction_id'],
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
 * 境外按微信支付订单号关单（旧版）
 *
 * 境外订单付款失败要换新单号，或用户迟迟不付，按微信支付单号把原单关掉，防止付两次。成功时没有返回内容。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
 * @deprecated `2022-09-08`起关单改走新版接口，此处存档。 请改用按微信支付订单号关单（境外）（`v3.global.transactions.id._transaction_id_.close.post`）。
 * @example
 * ```ts
 * await post(client, {
 *   transaction_id: '4200002026080112300000000042',
 *   json: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sp_mchid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.transactions.id._transaction_id_.close`。 */
export interface PageMethods {
  /**
   * 境外按微信支付订单号关单（旧版）
   *
   * 境外订单付款失败要换新单号，或用户迟迟不付，按微信支付单号把原单关掉，防止付两次。成功时没有返回内容。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
   * @deprecated `2022-09-08`起关单改走新版接口，此处存档。 请改用按微信支付订单号关单（境外）（`v3.global.transactions.id._transaction_id_.close.post`）。
   * @example
   * ```ts
   * await client.v3.transactions.id._transaction_id_.close.post({
   *   transaction_id: '4200002026080112300000000042',
   *   json: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
