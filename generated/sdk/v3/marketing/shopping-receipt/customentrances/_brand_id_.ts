/** 由openapi/v3/marketing/shopping-receipt/customentrances/{brand_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询自定义入口：请求 */
export interface GetRequest {
  /** 自定义入口的归属品牌ID */
  brand_id: string
}

/** 查询自定义入口：应答 */
export interface GetResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题，补充介绍商家活动或商家小程序 */
  subtitle: string
  /** 展示的商品信息，入口种类为商家活动时必填，商家小程序不填 */
  goods_thumbnail_url?: string
  /** 自定义入口状态：ONLINE上线展示，OFFLINE下线不展示 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 */
  start_time: string
  /** 自定义入口的结束时间 */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 */
  create_time: string
  /** 自定义入口修改的时间 */
  modify_time: string
  /** 创建入口的凭据号（商户ID+日期+流水号），商家侧唯一且递增 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: GetResponseJumpLink
}

/** 查询自定义入口：错误码 */
export type GetErrorCode = V3ErrorCode

/** 更新自定义入口：请求 */
export interface PatchRequest {
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | undefined
  /** 副标题，补充介绍商家活动或商家小程序 */
  subtitle?: string | undefined
  /** 展示的商品信息，入口种类为商家活动时必填，商家小程序不填 */
  goods_thumbnail_url?: string | undefined
  /** 自定义入口状态：ONLINE上线展示，OFFLINE下线不展示 */
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | undefined
  /** 自定义入口的开始时间 */
  start_time?: string | undefined
  /** 自定义入口的结束时间 */
  end_time?: string | undefined
  /** 创建入口的凭据号（商户ID+日期+流水号），商家侧唯一且递增 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link?: PatchRequestJsonJumpLink | undefined
}

/** 更新自定义入口：应答 */
export interface PatchResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题，补充介绍商家活动或商家小程序 */
  subtitle: string
  /** 展示的商品信息，入口种类为商家活动时必填，商家小程序不填 */
  goods_thumbnail_url?: string
  /** 自定义入口状态：ONLINE上线展示，OFFLINE下线不展示 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 */
  start_time: string
  /** 自定义入口的结束时间 */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 */
  create_time: string
  /** 自定义入口修改的时间 */
  modify_time: string
  /** 创建入口的凭据号（商户ID+日期+流水号），商家侧唯一且递增 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: GetResponseJumpLink
}

/** 更新自定义入口：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface GetResponseJumpLink {
  /** 自定义入口所跳小程序的AppID */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path */
  mini_programs_path: string
}

export interface PatchRequestJsonJumpLink {
  /** 自定义入口所跳小程序的AppID */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path */
  mini_programs_path: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/shopping-receipt/customentrances/{brand_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/shopping-receipt/customentrances/{brand_id}',
  pathParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询自定义入口
 *
 * 按品牌ID看电子小票入口现在的样子、是否在线、何时到期，更新之前先取一遍。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
 * @example
 * ```ts
 * const answer = await get(client, { brand_id: '120344' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/shopping-receipt/customentrances/{brand_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/shopping-receipt/customentrances/{brand_id}',
  pathParameters: ['brand_id'],
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
 * 更新自定义入口
 *
 * 换入口文案、图片、跳转或上下线，只传变化的字段。下线用`custom_entrance_state`设`OFFLINE`，不必删除。
 *
 * 每次更新换一个比先前更大的`out_request_no`，重试同一次才沿用。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   brand_id: '120344',
 *   json: { out_request_no: 'RQ202608010001' },
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
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'custom_entrance_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ACTIVITY' }, { value: 'MERCHANT_MINI_PROGRAM' }],
        },
      },
      { name: 'subtitle', schema: { kind: 'string' } },
      { name: 'goods_thumbnail_url', schema: { kind: 'string' } },
      {
        name: 'custom_entrance_state',
        schema: { kind: 'string', enum: [{ value: 'ONLINE' }, { value: 'OFFLINE' }] },
      },
      { name: 'start_time', schema: { kind: 'string' } },
      { name: 'end_time', schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'jump_link',
        schema: {
          kind: 'object',
          properties: [
            { name: 'mini_programs_appid', required: true, schema: { kind: 'string' } },
            { name: 'mini_programs_path', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.shoppingReceipt.customentrances._brand_id_`。 */
export interface PageMethods {
  /**
   * 查询自定义入口
   *
   * 按品牌ID看电子小票入口现在的样子、是否在线、何时到期，更新之前先取一遍。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.shoppingReceipt.customentrances._brand_id_.get({
   *   brand_id: '120344',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 更新自定义入口
   *
   * 换入口文案、图片、跳转或上下线，只传变化的字段。下线用`custom_entrance_state`设`OFFLINE`，不必删除。
   *
   * 每次更新换一个比先前更大的`out_request_no`，重试同一次才沿用。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.shoppingReceipt.customentrances._brand_id_.patch({
   *   brand_id: '120344',
   *   json: { out_request_no: 'RQ202608010001' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
