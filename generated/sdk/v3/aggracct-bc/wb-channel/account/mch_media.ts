/** 由openapi/v3/aggracct-bc/wb-channel/account/mch_media.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询商户影像件资料（微众）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 微信支付商户号 */
  mchid?: string | undefined
  /** 微信支付业务申请单号 */
  platform_trx_id?: string | undefined
  /** 业务场景 */
  business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID'
  /** 影像件类型 */
  mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR' | undefined
  /** 影像件资料ID */
  media_id?: string | undefined
}

/** 查询商户影像件资料（微众）：应答 */
export interface GetResponse {
  /** 文件内容 */
  media_content?: string
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg' | (string & {})
  /** 文件摘要 */
  media_sm3?: string
  /** sm4密钥 */
  key?: string
  /** 影像件资料ID */
  media_id?: string
}

/** 查询商户影像件资料（微众）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/account/mch_media#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/account/mch_media',
  queryParameters: ['mchid', 'platform_trx_id', 'business_scene', 'mch_media_type', 'media_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商户影像件资料（微众）
 *
 * 按业务场景取证件照、门店照等影像文件，可按申请单号加类型找，也可在`GET_BY_MEDIA_ID`场景直接给影像ID。整体限每分钟100次。
 *
 * 文件内容以sm4加密，密钥在`key`里；解开后用`media_sm3`核对摘要。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'mchid', schema: { kind: 'string' } },
    { name: 'platform_trx_id', schema: { kind: 'string' } },
    {
      name: 'business_scene',
      required: true,
      schema: {
        kind: 'string',
        enum: [
          { value: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' },
          { value: 'SJT_MICRO_PLUS_UPDATE_INFO' },
          { value: 'GET_BY_MEDIA_ID' },
        ],
      },
    },
    {
      name: 'mch_media_type',
      schema: {
        kind: 'string',
        enum: [
          { value: 'ID_CARD_FRONT' },
          { value: 'ID_CARD_BACK' },
          { value: 'STORE_FRONT' },
          { value: 'STORE_INTERIOR' },
        ],
      },
    },
    { name: 'media_id', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.account.mch_media`。 */
export interface PageMethods {
  /**
   * 查询商户影像件资料（微众）
   *
   * 按业务场景取证件照、门店照等影像文件，可按申请单号加类型找，也可在`GET_BY_MEDIA_ID`场景直接给影像ID。整体限每分钟100次。
   *
   * 文件内容以sm4加密，密钥在`key`里；解开后用`media_sm3`核对摘要。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.account.mch_media.get({
   *   query: { business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
