/** 由openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 上传电子发票文件：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 电子发票文件二进制流，`PDF`或`OFD`，不超过2M */
  file: FilePart
  /**
   * 媒体文件元信息，`JSON`文本
   * 直接传数据，发送时转为JSON文本。
   */
  meta: PostRequestBodyMeta
}

/** 上传电子发票文件：应答 */
export interface PostResponse {
  /** 电子发票文件ID */
  fapiao_media_id: string
}

/** 上传电子发票文件：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /** 子商户号，由微信支付分配，服务商模式必传 */
  sub_mchid?: string | undefined
  /** 发票文件的类型 */
  file_type: 'PDF' | 'OFD'
  /**
   * 文件摘要算法
   * `SM3` 枚举值
   */
  digest_alogrithm: 'SM3'
  /**
   * 文件的`SM3`摘要
   * 可省略，由客户端填写。
   */
  digest?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
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
        algorithm: 'sm3',
        algorithmFrom: '/body/meta/digest_alogrithm',
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
 * 上传电子发票文件
 *
 * 自行开好的发票先传文件，换成`fapiao_media_id`再插卡。支持PDF与OFD，不超过2M；文件三天后失效，传完就尽快插卡。
 *
 * 摘要算法的字段名写作`alogrithm`（`$.meta.digest_alogrithm`），不是`algorithm`，照错的拼。
 *
 * `meta`是JSON字符串，摘要用`SM3`算；服务商模式还要在其中带`sub_mchid`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556605)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012696830)
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   body: {
 *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     meta: { file_type: 'PDF', digest_alogrithm: 'SM3' },
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
      { name: 'file', required: true, schema: { kind: 'binary' } },
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
                { name: 'sub_mchid', schema: { kind: 'string' } },
                {
                  name: 'file_type',
                  required: true,
                  schema: { kind: 'string', enum: [{ value: 'PDF' }, { value: 'OFD' }] },
                },
                {
                  name: 'digest_alogrithm',
                  required: true,
                  schema: { kind: 'string', enum: [{ value: 'SM3' }] },
                },
                { name: 'digest', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile`。 */
export interface PageMethods {
  /**
   * 上传电子发票文件
   *
   * 自行开好的发票先传文件，换成`fapiao_media_id`再插卡。支持PDF与OFD，不超过2M；文件三天后失效，传完就尽快插卡。
   *
   * 摘要算法的字段名写作`alogrithm`（`$.meta.digest_alogrithm`），不是`algorithm`，照错的拼。
   *
   * `meta`是JSON字符串，摘要用`SM3`算；服务商模式还要在其中带`sub_mchid`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556605)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012696830)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile.post({
   *   body: {
   *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     meta: { file_type: 'PDF', digest_alogrithm: 'SM3' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
