/** Generated from openapi/v3/transactions/id/{transaction_id}/close.md. Changes are lost: edit the page. */
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

/** 境外按微信支付订单号关单（旧版）: request */
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
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 境外按微信支付订单号关单（旧版）: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 *
 * `2022-09-08`起关单改走[新版接口](/openapi/v3/global/transactions/id/{transaction_id}/close)，此处存档。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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
