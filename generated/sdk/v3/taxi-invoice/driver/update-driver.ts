/** 由openapi/v3/taxi-invoice/driver/update-driver.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 新增或更新出租车司机：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 司机姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  driver_name: string
  /**
   * 司机身份证号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: PostRequestJsonDriverPhoto | undefined
  /** 行政区划ID */
  region_id: number
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 新增或更新出租车司机：应答 */
export interface PostResponse {
  /**
   * 司机姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  driver_name: string
  /**
   * 司机身份证号码
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: PostResponseDriverPhoto
  /** 行政区划ID */
  region_id: number
}

/** 新增或更新出租车司机：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonDriverPhoto {
  /** 照片类型 */
  photo_type?: string | undefined
  /** 司机头像摘要 */
  photo_digest?: PostRequestJsonDriverPhotoPhotoDigest | undefined
  /** 头像url */
  photo_url?: string | undefined
  /** 头像icon */
  photo_icon?: string | undefined
}

export interface PostRequestJsonDriverPhotoPhotoDigest {
  /** 哈希类型 */
  hash_type?: string | undefined
  /** 哈希值 */
  hash_value?: string | undefined
}

export interface PostResponseDriverPhoto {
  /** 照片类型 */
  photo_type?: string
  /** 司机头像摘要 */
  photo_digest?: PostResponseDriverPhotoPhotoDigest
  /** 头像url */
  photo_url?: string
  /** 头像icon */
  photo_icon?: string
}

export interface PostResponseDriverPhotoPhotoDigest {
  /** 哈希类型 */
  hash_type?: string
  /** 哈希值 */
  hash_value?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/taxi-invoice/driver/update-driver#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/taxi-invoice/driver/update-driver',
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
        paths: ['/json/driver_name', '/json/id_card_number'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/driver_name', '/id_card_number'],
      },
    ],
  },
})

/**
 * 新增或更新出租车司机
 *
 * 司机入职、换岗、换照片时用同一个调用。司机本人的微信要已实名，所属公司要已是服务商的特约商户，否则失败。
 *
 * 姓名、身份证号传密文，请求头带`Wechatpay-Serial`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     driver_name: 'plaintext',
 *     id_card_number: 'plaintext',
 *     company_name: '山前食品有限公司',
 *     mchid: '1900000109',
 *     driver_license: '6000137',
 *     driver_category: 'MAIN',
 *     driver_status: 'ON_DUTY',
 *     region_id: 510100,
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
      { name: 'driver_name', required: true, schema: { kind: 'string' } },
      { name: 'id_card_number', required: true, schema: { kind: 'string' } },
      { name: 'company_name', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'driver_license', required: true, schema: { kind: 'string' } },
      { name: 'driver_category', required: true, schema: { kind: 'string' } },
      { name: 'driver_status', required: true, schema: { kind: 'string' } },
      {
        name: 'driver_photo',
        schema: {
          kind: 'object',
          properties: [
            { name: 'photo_type', schema: { kind: 'string' } },
            {
              name: 'photo_digest',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'hash_type', schema: { kind: 'string' } },
                  { name: 'hash_value', schema: { kind: 'string' } },
                ],
              },
            },
            { name: 'photo_url', schema: { kind: 'string' } },
            { name: 'photo_icon', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'region_id', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.taxiInvoice.driver.updateDriver`。 */
export interface PageMethods {
  /**
   * 新增或更新出租车司机
   *
   * 司机入职、换岗、换照片时用同一个调用。司机本人的微信要已实名，所属公司要已是服务商的特约商户，否则失败。
   *
   * 姓名、身份证号传密文，请求头带`Wechatpay-Serial`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.driver.updateDriver.post({
   *   json: {
   *     driver_name: 'plaintext',
   *     id_card_number: 'plaintext',
   *     company_name: '山前食品有限公司',
   *     mchid: '1900000109',
   *     driver_license: '6000137',
   *     driver_category: 'MAIN',
   *     driver_status: 'ON_DUTY',
   *     region_id: 510100,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
