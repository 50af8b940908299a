/** 由openapi/v3/global/merchant-service/images/upload.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 上传投诉反馈图片（境外）：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 图片文件，支持JPG、PNG、BMP，不超过2M */
  file: FilePart
  /**
   * 媒体文件元信息，`JSON`，含`sha256`和`filename`
   * 直接传数据，发送时转为JSON文本。
   * 可省略，由客户端填写。
   */
  meta?: PostRequestBodyMeta | undefined
}

/** 上传投诉反馈图片（境外）：应答 */
export interface PostResponse {
  /** 媒体文件标识ID */
  media_id: string
}

/** 上传投诉反馈图片（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 图片名称，须带后缀
   * 可省略，由客户端填写。
   */
  filename?: string | undefined
  /**
   * 图片文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  sha256?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchant-service/images/upload#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchant-service/images/upload',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      {
        kind: 'filename',
        path: '/body/meta/filename',
        file: 'file',
      },
      {
        kind: 'digest',
        path: '/body/meta/sha256',
        file: 'file',
        algorithm: 'sha256',
      },
    ],
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/body/meta'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 上传投诉反馈图片（境外）
 *
 * 回复投诉要附图时先来这里换`media_id`。以表单上传，参与签名的是`meta`；支持jpg、png、bmp，不超过2M。
 * @see [官方文档](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
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
      { name: 'file', required: true, schema: { kind: 'binary' } },
      {
        name: 'meta',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'filename', schema: { kind: 'string' } },
                { name: 'sha256', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchantService.images.upload`。 */
export interface PageMethods {
  /**
   * 上传投诉反馈图片（境外）
   *
   * 回复投诉要附图时先来这里换`media_id`。以表单上传，参与签名的是`meta`；支持jpg、png、bmp，不超过2M。
   * @see [官方文档](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.global.merchantService.images.upload.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
