/** 由openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 上传强化尽调资料文件：请求 */
export interface PostRequest {
  /** 尽调单号 */
  due_diligence_id: string
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 要上传的尽调资料文件 */
  due_diligence_file: FilePart
  /**
   * 媒体文件元信息，`JSON`
   * 直接传数据，发送时转为JSON文本。
   */
  meta: PostRequestBodyMeta
}

/** 上传强化尽调资料文件：应答 */
export interface PostResponse {
  /** 文件标识ID */
  file_id: string
}

/** 上传强化尽调资料文件：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 商户上传的媒体图片的名称
   * 可省略，由客户端填写。
   */
  file_name?: string | undefined
  /**
   * 图片文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  file_digest?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 资料项唯一id */
  item_id: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
  pathParameters: ['due_diligence_id'],
  body: {
    kind: 'multipart',
    required: true,
    parts: ['due_diligence_file', 'meta'],
    files: ['due_diligence_file'],
    fileFacts: [
      {
        kind: 'filename',
        path: '/body/meta/file_name',
        file: 'due_diligence_file',
      },
      {
        kind: 'digest',
        path: '/body/meta/file_digest',
        file: 'due_diligence_file',
        algorithm: 'sha256',
      },
    ],
  },
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
 * 上传强化尽调资料文件
 *
 * 为尽调单的某个资料项上传图片，返回`file_id`供提交时引用。子商户号写在`meta`里，地址上的是尽调单号。
 *
 * 文件的表单名是`due_diligence_file`；`item_id`为数字，提交资料时同一个ID却是字符串。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   due_diligence_id: 'DUE20260801000137',
 *   body: {
 *     due_diligence_file: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     meta: { sub_mchid: '…', item_id: 0 },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'due_diligence_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'due_diligence_file', required: true, schema: { kind: 'binary' } },
      {
        name: 'meta',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'file_name', schema: { kind: 'string' } },
                { name: 'file_digest', schema: { kind: 'string' } },
                { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
                { name: 'item_id', required: true, schema: { kind: 'number' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.upload`。 */
export interface PageMethods {
  /**
   * 上传强化尽调资料文件
   *
   * 为尽调单的某个资料项上传图片，返回`file_id`供提交时引用。子商户号写在`meta`里，地址上的是尽调单号。
   *
   * 文件的表单名是`due_diligence_file`；`item_id`为数字，提交资料时同一个ID却是字符串。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.upload.post({
   *   due_diligence_id: 'DUE20260801000137',
   *   body: {
   *     due_diligence_file: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     meta: { sub_mchid: '…', item_id: 0 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
