/** 由openapi/v3/multiuse/users/{openid}/coupons.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发放指定批次的消费金：请求 */
export interface PostRequest {
  /** 用户OpenID */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /**
   * 用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name: string
  /**
   * 身份证号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /** 发放面额，单位为分 */
  amount?: number | undefined
  /** 公众账号ID */
  appid: string
  /**
   * 证件类型
   * `ID_CARD` 枚举值
   */
  card_type: 'ID_CARD'
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 发放指定批次的消费金：应答 */
export interface PostResponse {
  /** 消费金ID */
  coupon_id: string
}

/** 发放指定批次的消费金：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/multiuse/users/{openid}/coupons#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/multiuse/users/{openid}/coupons',
  pathParameters: ['openid'],
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/user_name', '/json/id_card_number'],
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
 * 发放指定批次的消费金
 *
 * 向一位用户发放某批次的消费金，返回`coupon_id`。姓名与身份证号用来核对领取人，按密文传，须带`Wechatpay-Serial`。
 *
 * 超时或出错时用同一个`out_request_no`重发；换了单据号，同一位用户可能领到两份。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     stock_id: '1288000000000731',
 *     out_request_no: 'RQ202608010001',
 *     user_name: 'plaintext',
 *     id_card_number: 'plaintext',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     card_type: 'ID_CARD',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'user_name', required: true, schema: { kind: 'string' } },
      { name: 'id_card_number', required: true, schema: { kind: 'string' } },
      { name: 'amount', schema: { kind: 'number' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'card_type', required: true, schema: { kind: 'string', enum: [{ value: 'ID_CARD' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.multiuse.users._openid_.coupons`。 */
export interface PageMethods {
  /**
   * 发放指定批次的消费金
   *
   * 向一位用户发放某批次的消费金，返回`coupon_id`。姓名与身份证号用来核对领取人，按密文传，须带`Wechatpay-Serial`。
   *
   * 超时或出错时用同一个`out_request_no`重发；换了单据号，同一位用户可能领到两份。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
   * @example
   * ```ts
   * const answer = await client.v3.multiuse.users._openid_.coupons.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     stock_id: '1288000000000731',
   *     out_request_no: 'RQ202608010001',
   *     user_name: 'plaintext',
   *     id_card_number: 'plaintext',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     card_type: 'ID_CARD',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
