/** 由openapi/v3/global/merchant-service/complaints/{complaint_id}/response.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 回复投诉（境外）：请求 */
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
  /** 回复内容 */
  response_content: string
  /** 回复图片 */
  response_images?: readonly string[] | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转链接文案 */
  jump_url_text?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 回复投诉（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchant-service/complaints/{complaint_id}/response#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchant-service/complaints/{complaint_id}/response',
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
 * 回复投诉（境外）
 *
 * 给投诉用户回话，可附图片或一个跳转链接。图片先上传换成ID；回复不等于结单，处理好了另外反馈完成。
 *
 * 传`jump_url`时配上`jump_url_text`，用户看到的是文案。
 * @example
 * ```ts
 * await post(client, {
 *   complaint_id: '200000020260801000000000042',
 *   json: { complainted_mchid: '1900012345', response_content: '已补发商品' },
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
    properties: [
      { name: 'complainted_mchid', required: true, schema: { kind: 'string' } },
      { name: 'response_content', required: true, schema: { kind: 'string' } },
      { name: 'response_images', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'jump_url', schema: { kind: 'string' } },
      { name: 'jump_url_text', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchantService.complaints._complaint_id_.response`。 */
export interface PageMethods {
  /**
   * 回复投诉（境外）
   *
   * 给投诉用户回话，可附图片或一个跳转链接。图片先上传换成ID；回复不等于结单，处理好了另外反馈完成。
   *
   * 传`jump_url`时配上`jump_url_text`，用户看到的是文案。
   * @example
   * ```ts
   * await client.v3.global.merchantService.complaints._complaint_id_.response.post({
   *   complaint_id: '200000020260801000000000042',
   *   json: { complainted_mchid: '1900012345', response_content: '已补发商品' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
