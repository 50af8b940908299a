/** Generated from openapi/v3/marketing/membercard-open/cards/{card_id}/qrcode.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 创建会员卡二维码: request */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 会员卡激活类型
   * `AUTO_ACTIVATE` | `JUMP_ACTIVATE` 枚举值之一
   */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'
  /** 跳转激活的url */
  activate_url?: string
  /** 跳转激活的appid */
  activate_appid?: string
  /** 跳转激活的path */
  activate_path?: string
  /** 自定义场景值 */
  outer_str?: string
}

/** 创建会员卡二维码: response */
export interface PostResponse {
  /** 二维码对应的url */
  url: string
}

/** 创建会员卡二维码: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/qrcode#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/qrcode',
  pathParameters: ['card_id'],
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
 * 创建会员卡二维码
 *
 * 生成一个线下投放会员卡的二维码地址，顾客扫码开卡。`AUTO_ACTIVATE`扫完即激活，`JUMP_ACTIVATE`会跳到你的页面填资料，这时须给跳转地址。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727701)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { activate_type: 'AUTO_ACTIVATE' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'activate_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'AUTO_ACTIVATE' }, { value: 'JUMP_ACTIVATE' }] },
      },
      { name: 'activate_url', schema: { kind: 'string' } },
      { name: 'activate_appid', schema: { kind: 'string' } },
      { name: 'activate_path', schema: { kind: 'string' } },
      { name: 'outer_str', schema: { kind: 'string' } },
    ],
  },
}))
