/** 由openapi/v2/face/get_wxpayface_authinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 人脸识别SDK获取调用凭证：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 门店编号，商户自定，各店不同 */
  store_id: string
  /** 门店名称，商户自定，可展示 */
  store_name: string
  /** 终端设备编号，商户自定 */
  device_id: string
  /** 附加字段，`JSON` */
  attach?: string | undefined
  /** 初始化数据，取自微信人脸SDK */
  rawdata: string
  /** 与商户号绑定的AppID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户绑定的公众号/小程序appid（服务商模式） */
  sub_appid?: string | undefined
  /** 子商户号(服务商模式) */
  sub_mch_id?: string | undefined
  /** 当前的unix时间戳，10位 */
  now: number
  /**
   * 版本号。固定为1
   * `1` 枚举值
   */
  version: '1'
  /** 签名类型 */
  sign_type: 'MD5' | 'HMAC-SHA256'
}

/** 人脸识别SDK获取调用凭证：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string
  /** SDK调用凭证，供SDK人脸识别使用 */
  authinfo: string
  /** `authinfo`多少秒内有效 */
  expires_in?: number
  /** 随机字符串，最长32位 */
  nonce_str: string
  /** 参数签名 */
  sign: string
  /** 公众号 */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户的公众账号ID */
  sub_appid?: string
  /** 子商户号(服务商模式) */
  sub_mch_id?: string
}

/** 人脸识别SDK获取调用凭证：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/face/get_wxpayface_authinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/face/get_wxpayface_authinfo',
  body: {
    kind: 'xml',
    required: true,
  },
  baseUri: 'https://payapp.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: ['/expires_in'],
  },
})

/**
 * 人脸识别SDK获取调用凭证
 *
 * 刷脸设备启动识别前，用SDK给的`rawdata`换取`authinfo`，再交回SDK识别出用户的openid。适合会员识别和商品推荐，不能拿来支付。
 *
 * `authinfo`在`expires_in`秒内可复用，按设备缓存；`now`是10位秒级时间戳。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     store_id: '51908',
 *     store_name: '山前咖啡滨河店',
 *     device_id: 'POS-0007',
 *     rawdata: 'RkFDRS1SQVdEQVRBLTAxMzc=',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     now: 1785556800,
 *     version: '1',
 *     sign_type: 'MD5',
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
      { name: 'store_id', required: true, schema: { kind: 'string' } },
      { name: 'store_name', required: true, schema: { kind: 'string' } },
      { name: 'device_id', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'rawdata', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'now', required: true, schema: { kind: 'integer' } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1' }] } },
      {
        name: 'sign_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.face.get_wxpayface_authinfo`。 */
export interface PageMethods {
  /**
   * 人脸识别SDK获取调用凭证
   *
   * 刷脸设备启动识别前，用SDK给的`rawdata`换取`authinfo`，再交回SDK识别出用户的openid。适合会员识别和商品推荐，不能拿来支付。
   *
   * `authinfo`在`expires_in`秒内可复用，按设备缓存；`now`是10位秒级时间戳。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
   * @example
   * ```ts
   * const answer = await client.v2.face.get_wxpayface_authinfo.post({
   *   xml: {
   *     store_id: '51908',
   *     store_name: '山前咖啡滨河店',
   *     device_id: 'POS-0007',
   *     rawdata: 'RkFDRS1SQVdEQVRBLTAxMzc=',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     now: 1785556800,
   *     version: '1',
   *     sign_type: 'MD5',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
