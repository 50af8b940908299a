/** 由openapi/v3/edu-papay/user-notifications/{contract_id}/send.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 发送教育续费扣款预通知：请求 */
export interface PostRequest {
  /** 签约协议号 */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 发送教育续费扣款预通知：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/edu-papay/user-notifications/{contract_id}/send#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/edu-papay/user-notifications/{contract_id}/send',
  pathParameters: ['contract_id'],
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
 * 发送教育续费扣款预通知
 *
 * 扣续费之前提醒用户将要扣款，按签约协议号发送，金额与日期不在这里填。成功没有返回内容。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012855408)
 * @example
 * ```ts
 * await post(client, {
 *   contract_id: '202608010000000137',
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.eduPapay.userNotifications._contract_id_.send`。 */
export interface PageMethods {
  /**
   * 发送教育续费扣款预通知
   *
   * 扣续费之前提醒用户将要扣款，按签约协议号发送，金额与日期不在这里填。成功没有返回内容。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012855408)
   * @example
   * ```ts
   * await client.v3.eduPapay.userNotifications._contract_id_.send.post({
   *   contract_id: '202608010000000137',
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
