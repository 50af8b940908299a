/** 由openapi/v3/brand/partner/store/brandstores/{store_id}/bindrecipient.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 绑定门店收款商户号：请求 */
export interface PostRequest {
  /** 品牌门店ID */
  store_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name: string
}

/** 绑定门店收款商户号：应答 */
export interface PostResponse {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店收款商户号 */
  mchid?: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
}

/** 绑定门店收款商户号：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/store/brandstores/{store_id}/bindrecipient#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/store/brandstores/{store_id}/bindrecipient',
  pathParameters: ['store_id'],
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
 * 绑定门店收款商户号
 *
 * 让一个商户号可以为门店收款，一家店目前至多绑三个。返回`CONFIRMING`时要等商户管理员确认，被拒或超时未确认都得重新绑。
 *
 * `company_name`填的是这个商户号的主体名称，不是门店名称。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   store_id: '51908',
 *   json: { brand_id: '120344', mchid: '1900000109', company_name: '山前食品有限公司' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'store_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'company_name', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.store.brandstores._store_id_.bindrecipient`。 */
export interface PageMethods {
  /**
   * 绑定门店收款商户号
   *
   * 让一个商户号可以为门店收款，一家店目前至多绑三个。返回`CONFIRMING`时要等商户管理员确认，被拒或超时未确认都得重新绑。
   *
   * `company_name`填的是这个商户号的主体名称，不是门店名称。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.store.brandstores._store_id_.bindrecipient.post({
   *   store_id: '51908',
   *   json: { brand_id: '120344', mchid: '1900000109', company_name: '山前食品有限公司' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
