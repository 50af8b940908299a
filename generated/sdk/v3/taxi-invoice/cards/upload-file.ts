/** 由openapi/v3/taxi-invoice/cards/upload-file.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 上传出租车电子发票文件：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 出租车电子发票，PDF、JPG、BMP、PNG格式，不超过5M */
  file: FilePart
  /**
   * 媒体文件元信息
   * 直接传数据，发送时转为JSON文本。
   */
  meta: PostRequestBodyMeta
}

/** 上传出租车电子发票文件：应答 */
export interface PostResponse {
  /** 出租车电子发票文件ID */
  fapiao_media_id: string
}

/** 上传出租车电子发票文件：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 行政区划代码 */
  region_id: number
  /**
   * 文件的`SM3`摘要
   * 可省略，由客户端填写。
   */
  digest?: string | undefined
  /**
   * 文件摘要算法
   * `DIGEST_ALGORITHM_SM3` 枚举值
   */
  digest_algorithm: 'DIGEST_ALGORITHM_SM3'
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/taxi-invoice/cards/upload-file#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/taxi-invoice/cards/upload-file',
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
        algorithmFrom: '/body/meta/digest_algorithm',
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
 * 上传出租车电子发票文件
 *
 * 插卡之前先传发票文件，PDF、JPG、BMP、PNG都行，不超过5M。得到的`fapiao_media_id`3天内有效，期间没插卡成功要再传一次。
 *
 * `meta`里的`digest`是文件的SM3摘要，不是SHA256。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   body: {
 *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     meta: { company_mchid: '…', region_id: 0, digest_algorithm: 'DIGEST_ALGORITHM_SM3' },
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
                { name: 'company_mchid', required: true, schema: { kind: 'string' } },
                { name: 'region_id', required: true, schema: { kind: 'number' } },
                { name: 'digest', schema: { kind: 'string' } },
                {
                  name: 'digest_algorithm',
                  required: true,
                  schema: { kind: 'string', enum: [{ value: 'DIGEST_ALGORITHM_SM3' }] },
                },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.taxiInvoice.cards.uploadFile`。 */
export interface PageMethods {
  /**
   * 上传出租车电子发票文件
   *
   * 插卡之前先传发票文件，PDF、JPG、BMP、PNG都行，不超过5M。得到的`fapiao_media_id`3天内有效，期间没插卡成功要再传一次。
   *
   * `meta`里的`digest`是文件的SM3摘要，不是SHA256。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.taxiInvoice.cards.uploadFile.post({
   *   body: {
   *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     meta: { company_mchid: '…', region_id: 0, digest_algorithm: 'DIGEST_ALGORITHM_SM3' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
