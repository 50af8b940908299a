/** 由openapi/v3/goldplan/merchants/changegoldplanstatus.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 点金计划管理：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM' | undefined
}

/** 点金计划管理：应答 */
export interface PostResponse {
  /** 子商户ID */
  sub_mchid: string
}

/** 点金计划管理：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/goldplan/merchants/changegoldplanstatus#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/goldplan/merchants/changegoldplanstatus',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 点金计划管理
 *
 * 服务商为特约商户打开或关掉点金计划，即支付完成后的展示页。`operation_pay_scene`可只对JSAPI或小程序生效。
 *
 * 开关立即影响该商户用户看到的支付后页面，`sub_mchid`务必核对。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     operation_type: 'OPEN',
 *     operation_pay_scene: 'JSAPI_AND_MINIPROGRAM',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'operation_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'OPEN' }, { value: 'CLOSE' }] },
      },
      {
        name: 'operation_pay_scene',
        schema: {
          kind: 'string',
          enum: [{ value: 'JSAPI_AND_MINIPROGRAM' }, { value: 'JSAPI' }, { value: 'MINIPROGRAM' }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.goldplan.merchants.changegoldplanstatus`。 */
export interface PageMethods {
  /**
   * 点金计划管理
   *
   * 服务商为特约商户打开或关掉点金计划，即支付完成后的展示页。`operation_pay_scene`可只对JSAPI或小程序生效。
   *
   * 开关立即影响该商户用户看到的支付后页面，`sub_mchid`务必核对。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
   * @example
   * ```ts
   * const answer = await client.v3.goldplan.merchants.changegoldplanstatus.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     operation_type: 'OPEN',
   *     operation_pay_scene: 'JSAPI_AND_MINIPROGRAM',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
