/** Generated from openapi/v3/smartguide/guides/{guide_id}/assign.md. Changes are lost: edit the page. */
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

/** 为订单分配服务人员: request */
export interface PostRequest {
  /** 服务人员ID */
  guide_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户ID */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 为订单分配服务人员: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/smartguide/guides/{guide_id}/assign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/smartguide/guides/{guide_id}/assign',
  pathParameters: ['guide_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 为订单分配服务人员
 *
 * 顾客下单后，把这笔订单指给某位服务人员，订单用`out_trade_no`指明。服务商代商户操作时再带上`sub_mchid`；成功时返回空。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
 * @example
 * ```ts
 * await post(client, {
 *   guide_id: 'GUIDE0137',
 *   json: { sub_mchid: '1900013511', out_trade_no: 'DD20260801000137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'guide_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))
