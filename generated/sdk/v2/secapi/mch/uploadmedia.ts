/** 由openapi/v2/secapi/mch/uploadmedia.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 图片上传（V2）：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 媒体文件（filename、长度、content-type），**不参与签名** */
  media: FilePart
  /**
   * 媒体文件内容的MD5值，小写
   * 可省略，由客户端填写。
   */
  media_hash?: string | undefined
  /** 服务商商户号或渠道号 */
  mch_id: string
  /** 签名类型 */
  sign_type: 'MD5' | 'HMAC-SHA256'
  /**
   * `media_hash` `mch_id` `sign_type`的签名，用[通用签名算法](/guide/digital-signature#symmetric)
   * 可省略，由客户端填写。
   */
  sign?: string | undefined
}

/** 图片上传（V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信返回的媒体文件标识ID */
  media_id: string
}

/** 图片上传（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/uploadmedia#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/uploadmedia',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['media', 'media_hash', 'mch_id', 'sign_type', 'sign'],
    files: ['media'],
    fileFacts: [
      {
        kind: 'digest',
        path: '/body/media_hash',
        file: 'media',
        algorithm: 'md5',
      },
    ],
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 图片上传（V2）
 *
 * 以表单上传证件照片，换得`media_id`供进件等资料引用。支持jpeg、jpg、bmp、png，不超过2M；文件本身不签名，改由内容的小写MD5参与。
 *
 * 签名只含`media_hash`、`mch_id`和`sign_type`，没有随机字符串。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   body: {
 *     media: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     mch_id: '…',
 *     sign_type: 'MD5',
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
      { name: 'media', required: true, schema: { kind: 'binary' } },
      { name: 'media_hash', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      {
        name: 'sign_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.mch.uploadmedia`。 */
export interface PageMethods {
  /**
   * 图片上传（V2）
   *
   * 以表单上传证件照片，换得`media_id`供进件等资料引用。支持jpeg、jpg、bmp、png，不超过2M；文件本身不签名，改由内容的小写MD5参与。
   *
   * 签名只含`media_hash`、`mch_id`和`sign_type`，没有随机字符串。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v2.secapi.mch.uploadmedia.post({
   *   body: {
   *     media: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     mch_id: '…',
   *     sign_type: 'MD5',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
