/** 由openapi/v3/global/merchant-service/complaints/{complaint_id}/complete.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 反馈投诉处理完成（境外）：请求 */
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

/** 反馈投诉处理完成（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchant-service/complaints/{complaint_id}/complete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchant-service/complaints/{complaint_id}/complete',
  pathParameters: ['complaint_id'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 反馈投诉处理完成（境外）
 *
 * 投诉真正解决后结单，系统接着请用户评价。正文只需被诉商户号，成功没有返回内容。
 *
 * 没处理好就结单会招来重复投诉，而重复投诉率计入客诉考核。
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

/** 客户端上的页面：`client.v3.global.merchantService.complaints._complaint_id_.complete`。 */
export interface PageMethods {
  /**
   * 反馈投诉处理完成（境外）
   *
   * 投诉真正解决后结单，系统接着请用户评价。正文只需被诉商户号，成功没有返回内容。
   *
   * 没处理好就结单会招来重复投诉，而重复投诉率计入客诉考核。
   * @example
   * ```ts
   * await client.v3.global.merchantService.complaints._complaint_id_.complete.post({
   *   complaint_id: '200000020260801000000000042',
   *   json: { complainted_mchid: '1900012345' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
