/** 由openapi/v3/offlineface/authinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 获取刷脸authinfo：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商公众号appid */
  sp_appid: string
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid: string
  /** 设备id */
  device_id: string
  /** 原始数据 */
  raw_data: string
  /** 机构id */
  organization_id: string
}

/** 获取刷脸authinfo：应答 */
export interface PostResponse {
  /** 授权信息 */
  authinfo: string
}

/** 获取刷脸authinfo：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/offlineface/authinfo#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/offlineface/authinfo',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取刷脸authinfo
 *
 * 离线刷脸设备凭`authinfo`工作，用设备给出的`raw_data`来换。最好每1小时内换一次，若断网时恰好过期，设备就用不了。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sub_mchid: '1900013511',
 *     device_id: 'POS-0007',
 *     raw_data: 'UkFXLURBVEEtMDEzNw==',
 *     organization_id: 'ORG20260801000137',
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
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'device_id', required: true, schema: { kind: 'string' } },
      { name: 'raw_data', required: true, schema: { kind: 'string' } },
      { name: 'organization_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.offlineface.authinfo`。 */
export interface PageMethods {
  /**
   * 获取刷脸authinfo
   *
   * 离线刷脸设备凭`authinfo`工作，用设备给出的`raw_data`来换。最好每1小时内换一次，若断网时恰好过期，设备就用不了。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.authinfo.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sub_mchid: '1900013511',
   *     device_id: 'POS-0007',
   *     raw_data: 'UkFXLURBVEEtMDEzNw==',
   *     organization_id: 'ORG20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
