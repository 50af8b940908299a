/** 由openapi/v3/partner-papay/contracts/{contract_id}/fail-notify.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 服务商重试扣费通知：请求 */
export interface PostRequest {
  /** 委托代扣协议id */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用D */
  sub_appid?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 服务商重试扣费通知：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/partner-papay/contracts/{contract_id}/fail-notify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/partner-papay/contracts/{contract_id}/fail-notify',
  pathParameters: ['contract_id'],
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
 * 服务商重试扣费通知
 *
 * 子商户在扣费期内没扣成，服务商可再次提醒用户往账户里存够钱。要不要发由商户决定，发完还得另行发起扣款；协议ID在路径。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
 * @example
 * ```ts
 * await post(client, {
 *   contract_id: '202608010000000137',
 *   json: {
 *     sp_mchid: '1900006511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sub_mchid: '1900013511',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.partnerPapay.contracts._contract_id_.failNotify`。 */
export interface PageMethods {
  /**
   * 服务商重试扣费通知
   *
   * 子商户在扣费期内没扣成，服务商可再次提醒用户往账户里存够钱。要不要发由商户决定，发完还得另行发起扣款；协议ID在路径。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
   * @example
   * ```ts
   * await client.v3.partnerPapay.contracts._contract_id_.failNotify.post({
   *   contract_id: '202608010000000137',
   *   json: {
   *     sp_mchid: '1900006511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sub_mchid: '1900013511',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
