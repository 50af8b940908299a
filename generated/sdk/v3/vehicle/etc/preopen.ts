/** 由openapi/v3/vehicle/etc/preopen.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** ETC指定卡扣费预开通：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商appid */
  sp_appid: string
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 用户标识 */
  openid: string
  /** ETC授权扣费模板ID */
  plan_id: string
  /** ETC设备号 */
  etc_device_id?: string | undefined
  /** 车牌号 */
  plate_number: string
  /** 实名信息 */
  identify: PostRequestJsonIdentify
  /**
   * 用户开通ETC时绑定的银行卡
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bank_card_no?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** ETC指定卡扣费预开通：应答 */
export interface PostResponse {
  /** 预开通ID */
  preopen_id: string
}

/** ETC指定卡扣费预开通：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonIdentify {
  /**
   * 姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_real_name: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_credential_id: string
  /** 证件类型 */
  credential_type: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/vehicle/etc/preopen#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/vehicle/etc/preopen',
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
        paths: [
          '/json/identify/encrypted_real_name',
          '/json/identify/encrypted_credential_id',
          '/json/bank_card_no',
        ],
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
 * ETC指定卡扣费预开通
 *
 * 引导车主开通ETC自动扣费之前，先交车牌、模板ID与实名信息，得到`preopen_id`带入开通流程。要限定扣款卡时加上`bank_card_no`。
 *
 * 姓名和证件号填密文，请求头要有`Wechatpay-Serial`。预开通只是登记，车主完成开通才能扣款。
 *
 * 后续通知：
 *
 * - ETC签约状态变化通知(VEHICLE.USER_STATE_CHANGE)（`webhooks/v3/VEHICLE.USER_STATE_CHANGE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     plan_id: '1000137',
 *     plate_number: '粤B10137',
 *     identify: {
 *       encrypted_real_name: 'plaintext',
 *       encrypted_credential_id: 'plaintext',
 *       credential_type: 'ID_CARD',
 *     },
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'etc_device_id', schema: { kind: 'string' } },
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      {
        name: 'identify',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'encrypted_real_name', required: true, schema: { kind: 'string' } },
            { name: 'encrypted_credential_id', required: true, schema: { kind: 'string' } },
            { name: 'credential_type', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'bank_card_no', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.vehicle.etc.preopen`。 */
export interface PageMethods {
  /**
   * ETC指定卡扣费预开通
   *
   * 引导车主开通ETC自动扣费之前，先交车牌、模板ID与实名信息，得到`preopen_id`带入开通流程。要限定扣款卡时加上`bank_card_no`。
   *
   * 姓名和证件号填密文，请求头要有`Wechatpay-Serial`。预开通只是登记，车主完成开通才能扣款。
   *
   * 后续通知：
   *
   * - ETC签约状态变化通知(VEHICLE.USER_STATE_CHANGE)（`webhooks/v3/VEHICLE.USER_STATE_CHANGE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.etc.preopen.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     plan_id: '1000137',
   *     plate_number: '粤B10137',
   *     identify: {
   *       encrypted_real_name: 'plaintext',
   *       encrypted_credential_id: 'plaintext',
   *       credential_type: 'ID_CARD',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
