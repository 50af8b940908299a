/** 由openapi/v3/merchant-service/images/{media_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 下载投诉图片：请求 */
export interface GetRequest {
  /** 媒体文件标识，先做一次URL解码 */
  media_id: string
}

/** 文件流(保存后按本地图片查看) */
export type GetResponse = StreamResponse

/**
 * 下载投诉图片：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-service/images/{media_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-service/images/{media_id}',
  pathParameters: ['media_id'],
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 下载投诉图片
 *
 * 下载投诉单里的图片。投诉单给出的是完整地址，取它的最后一段作媒体文件标识；请求同样要签名，应答是图片本身。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467223)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { media_id: 'MDk4NzY1NDMyMS1pbWFnZQ' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'media_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.merchantService.images._media_id_`。 */
export interface PageMethods {
  /**
   * 下载投诉图片
   *
   * 下载投诉单里的图片。投诉单给出的是完整地址，取它的最后一段作媒体文件标识；请求同样要签名，应答是图片本身。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467223)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.images._media_id_.get({
   *   media_id: 'MDk4NzY1NDMyMS1pbWFnZQ',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
