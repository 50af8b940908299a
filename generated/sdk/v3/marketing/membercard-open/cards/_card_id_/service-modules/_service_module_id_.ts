/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 修改会员卡服务项：请求 */
export interface PatchRequest {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 跳转小程序 */
  jump_miniprogram: PatchRequestJsonJumpMiniprogram
}

/** 修改会员卡服务项：应答 */
export interface PatchResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: PatchResponseJumpMiniprogram
}

/** 修改会员卡服务项：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 移除会员卡服务项：请求 */
export interface DeleteRequest {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
}

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** 移除会员卡服务项：错误码 */
export type DeleteErrorCode = V3ErrorCode

export interface PatchRequestJsonJumpMiniprogram {
  /** 小程序appid */
  appid: string
  /** 小程序path */
  path: string
}

export interface PatchResponseJumpMiniprogram {
  /** 小程序appid */
  appid: string
  /** 小程序path */
  path: string
}

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}',
  pathParameters: ['card_id', 'service_module_id'],
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
 * 修改会员卡服务项
 *
 * 已添加的服务项要换落地页时，改它跳转的小程序appid和path，返回改后的样子。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176491)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   service_module_id: '666',
 *   json: {
 *     jump_miniprogram: { appid: 'wx5a7c1e9d3b2f4860', path: '/pages/order/detail' },
 *   },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'service_module_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'jump_miniprogram',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'appid', required: true, schema: { kind: 'string' } },
            { name: 'path', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}',
  pathParameters: ['card_id', 'service_module_id'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 移除会员卡服务项
 *
 * 某项服务下线时把它从会员卡上拿掉，所有会员的卡详情页都不再显示。以后要用可以重新添加。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176594)
 * @example
 * ```ts
 * await delete_(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   service_module_id: '666',
 * })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'service_module_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_`。 */
export interface PageMethods {
  /**
   * 修改会员卡服务项
   *
   * 已添加的服务项要换落地页时，改它跳转的小程序appid和path，返回改后的样子。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176491)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.patch({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   service_module_id: '666',
   *   json: {
   *     jump_miniprogram: { appid: 'wx5a7c1e9d3b2f4860', path: '/pages/order/detail' },
   *   },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 移除会员卡服务项
   *
   * 某项服务下线时把它从会员卡上拿掉，所有会员的卡详情页都不再显示。以后要用可以重新添加。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176594)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.delete({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   service_module_id: '666',
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}
