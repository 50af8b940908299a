/** 由openapi/v3/merchant-service/complaints-v2/{complaint_id}/complete.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 反馈处理完成：请求 */
export interface PostRequest {
  /** 投诉单号 */
  complaint_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 被诉商户号 */
  complainted_mchid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 反馈处理完成：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-service/complaints-v2/{complaint_id}/complete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/complete',
  pathParameters: ['complaint_id'],
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
 * 反馈处理完成
 *
 * 把投诉单标为已处理完成。请先与用户协商解决再调用；用户不满意时可以再次投诉。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467217)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   complaint_id: '200000020260801000000000042',
 *   json: { complainted_mchid: '1900012345' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [{ name: 'complainted_mchid', required: true, schema: { kind: 'string' } }],
  },
}))

/** 客户端上的页面：`client.v3.merchantService.complaintsV2._complaint_id_.complete`。 */
export interface PageMethods {
  /**
   * 反馈处理完成
   *
   * 把投诉单标为已处理完成。请先与用户协商解决再调用；用户不满意时可以再次投诉。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467217)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.merchantService.complaintsV2._complaint_id_.complete.post({
   *   complaint_id: '200000020260801000000000042',
   *   json: { complainted_mchid: '1900012345' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
