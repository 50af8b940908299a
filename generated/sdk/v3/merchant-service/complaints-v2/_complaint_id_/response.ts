/** 由openapi/v3/merchant-service/complaints-v2/{complaint_id}/response.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 回复用户：请求 */
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
  /** 回复图片，填上传得到的图片标识 */
  response_images?: readonly string[] | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转链接文案 */
  jump_url_text?: string | undefined
  /** 跳转小程序信息 */
  mini_program_jump_info?: PostRequestJsonMiniProgramJumpInfo | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 回复用户：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonMiniProgramJumpInfo {
  /** 跳转小程序APPID */
  appid: string
  /** 跳转小程序页面PATH */
  path: string
  /** 跳转小程序页面名称 */
  text: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-service/complaints-v2/{complaint_id}/response#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/response',
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
 * 回复用户
 *
 * 向投诉的用户提交一条回复。图片要先上传，再填图片标识；回复不会结束投诉单，处理完另外反馈。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467213)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   complaint_id: '200000020260801000000000042',
 *   json: {
 *     complainted_mchid: '1900012345',
 *     response_content: '您好，退款已提交，一至三个工作日内到账。',
 *   },
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
      {
        name: 'mini_program_jump_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'appid', required: true, schema: { kind: 'string' } },
            { name: 'path', required: true, schema: { kind: 'string' } },
            { name: 'text', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantService.complaintsV2._complaint_id_.response`。 */
export interface PageMethods {
  /**
   * 回复用户
   *
   * 向投诉的用户提交一条回复。图片要先上传，再填图片标识；回复不会结束投诉单，处理完另外反馈。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467213)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.merchantService.complaintsV2._complaint_id_.response.post({
   *   complaint_id: '200000020260801000000000042',
   *   json: {
   *     complainted_mchid: '1900012345',
   *     response_content: '您好，退款已提交，一至三个工作日内到账。',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
