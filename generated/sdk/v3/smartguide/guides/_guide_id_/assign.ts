/** 由openapi/v3/smartguide/guides/{guide_id}/assign.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 为订单分配服务人员：请求 */
export interface PostRequest {
  /** 服务人员ID */
  guide_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 为订单分配服务人员：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.smartguide.guides._guide_id_.assign`。 */
export interface PageMethods {
  /**
   * 为订单分配服务人员
   *
   * 顾客下单后，把这笔订单指给某位服务人员，订单用`out_trade_no`指明。服务商代商户操作时再带上`sub_mchid`；成功时返回空。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
   * @example
   * ```ts
   * await client.v3.smartguide.guides._guide_id_.assign.post({
   *   guide_id: 'GUIDE0137',
   *   json: { sub_mchid: '1900013511', out_trade_no: 'DD20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
