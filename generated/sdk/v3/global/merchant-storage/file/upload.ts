/** 由openapi/v3/global/merchant-storage/file/upload.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 上传文件（境外）：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 文件，PDF、JPG、BMP、PNG格式，不超过5M */
  file: FilePart
  /**
   * 媒体文件元信息，json，含`digest`和`filename`
   * 直接传数据，发送时转为JSON文本。
   * 可省略，由客户端填写。
   */
  meta?: PostRequestBodyMeta | undefined
}

/** 上传文件（境外）：应答 */
export interface PostResponse {
  /** 文件标识ID */
  file_id?: string
}

/** 上传文件（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  digest?: string | undefined
  /**
   * 文件名称，商户自定义，后缀须为PDF、JPG、BMP、PNG
   * 可省略，由客户端填写。
   */
  filename?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchant-storage/file/upload#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchant-storage/file/upload',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      {
        kind: 'digest',
        path: '/body/meta/digest',
        file: 'file',
        algorithm: 'sha256',
      },
      {
        kind: 'filename',
        path: '/body/meta/filename',
        file: 'file',
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
 * 上传文件（境外）
 *
 * 境外业务要提交资料的，先传文件换`file_id`。用表单上传，支持PDF、JPG、BMP、PNG，不超过5M；签名只算`meta`，其中`digest`是SHA256。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
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
                { name: 'digest', schema: { kind: 'string' } },
                { name: 'filename', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.merchantStorage.file.upload`。 */
export interface PageMethods {
  /**
   * 上传文件（境外）
   *
   * 境外业务要提交资料的，先传文件换`file_id`。用表单上传，支持PDF、JPG、BMP、PNG，不超过5M；签名只算`meta`，其中`digest`是SHA256。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.global.merchantStorage.file.upload.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
