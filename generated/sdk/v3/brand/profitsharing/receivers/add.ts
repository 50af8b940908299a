/** 由openapi/v3/brand/profitsharing/receivers/add.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 添加分账接收方（连锁品牌）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
  /** 接收方名称 */
  name?: string | undefined
  /** 与品牌主商户的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
}

/** 添加分账接收方（连锁品牌）：应答 */
export interface PostResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/**
 * 添加分账接收方（连锁品牌）：错误码
 *
 * - `INVALID_REQUEST` (400): 接收方不存在或与实名不符，核对账号与姓名
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `FREQUENCY_LIMITED` (429): 添加接收方过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次添加
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/profitsharing/receivers/add#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/profitsharing/receivers/add',
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
 * 添加分账接收方（连锁品牌）
 *
 * 把商户或个人登记到品牌主商户名下，各门店的订单随后都能分给它。个人openid分服务商与子商户两种，后者要带`sub_appid`。
 *
 * 商户类型填全称、个人填姓名；`relation_type`说的是它与品牌主的关系，不是与门店的。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_mchid: '1900012345',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     type: 'MERCHANT_ID',
 *     account: '1900022219',
 *     relation_type: 'SUPPLIER',
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
      { name: 'brand_mchid', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ID' }, { value: 'PERSONAL_OPENID' }, { value: 'PERSONAL_SUB_OPENID' }],
        },
      },
      { name: 'account', required: true, schema: { kind: 'string' } },
      { name: 'name', schema: { kind: 'string' } },
      {
        name: 'relation_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'SUPPLIER' },
            { value: 'DISTRIBUTOR' },
            { value: 'SERVICE_PROVIDER' },
            { value: 'PLATFORM' },
            { value: 'STAFF' },
            { value: 'OTHERS' },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.profitsharing.receivers.add`。 */
export interface PageMethods {
  /**
   * 添加分账接收方（连锁品牌）
   *
   * 把商户或个人登记到品牌主商户名下，各门店的订单随后都能分给它。个人openid分服务商与子商户两种，后者要带`sub_appid`。
   *
   * 商户类型填全称、个人填姓名；`relation_type`说的是它与品牌主的关系，不是与门店的。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.brand.profitsharing.receivers.add.post({
   *   json: {
   *     brand_mchid: '1900012345',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     type: 'MERCHANT_ID',
   *     account: '1900022219',
   *     relation_type: 'SUPPLIER',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
