/** 由openapi/v3/marketing/shopping-receipt/shoppingreceipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 上传电子小票：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 电子小票图片，PNG、JPG格式，不超过200KB */
  file: FilePart
  /**
   * 媒体文件元信息，`JSON`
   * 直接传数据，发送时转为JSON文本。
   */
  meta: PostRequestBodyMeta
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 上传电子小票：应答 */
export interface PostResponse {
  /** 电子小票上传信息 */
  receipt: PostResponseReceipt
}

/** 上传电子小票：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /** 微信支付交易单号，电子小票关联于此订单 */
  transaction_id: string
  /** 微信支付订单的下单商户号 */
  transaction_mchid?: string | undefined
  /** 微信支付订单的下单子商户号 */
  transaction_sub_mchid?: string | undefined
  /** 微信支付订单的商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单中OpenID */
  openid: string
  /**
   * 图片文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  sha256?: string | undefined
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: PostRequestBodyMetaMerchantContactInformation | undefined
  /** 上传时间，据此判断请求先后 */
  upload_time?: string | undefined
}

export interface PostRequestBodyMetaMerchantContactInformation {
  /**
   * 品牌售后部门的咨询电话
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  consultation_phone_number?: string | undefined
}

export interface PostResponseReceipt {
  /** 电子小票ID */
  receipt_id: string
  /** 电子小票图片审核状态 */
  state: string
  /** 微信支付交易单号，电子小票关联于此订单 */
  transaction_id: string
  /** 微信支付订单的商户号 */
  transaction_mchid?: string
  /** 微信支付订单的子商户号 */
  transaction_sub_mchid?: string
  /** 微信支付订单中OpenID */
  openid: string
  /** 图片文件二进制内容的sha256摘要 */
  sha256: string
  /** 标识电子小票图片类型 */
  image_type: string
  /** 电子小票创建的时间 */
  create_time: string
  /** 电子小票最后一次修改时间 */
  modify_time: string
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: PostResponseReceiptMerchantContactInformation
  /** 上传时间，据此判断请求先后；上传小票时填了才返回 */
  upload_time?: string
}

export interface PostResponseReceiptMerchantContactInformation {
  /**
   * 品牌售后部门的咨询电话
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  consultation_phone_number?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/shopping-receipt/shoppingreceipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/shopping-receipt/shoppingreceipts',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      {
        kind: 'digest',
        path: '/body/meta/sha256',
        file: 'file',
        algorithm: 'sha256',
      },
    ],
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/body/meta/merchant_contact_information/consultation_phone_number'],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/body/meta'],
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
        paths: ['/receipt/merchant_contact_information/consultation_phone_number'],
      },
    ],
  },
})

/**
 * 上传电子小票
 *
 * 给一笔微信支付订单附上小票图片，用户在账单详情里能看到。图片为PNG或JPG、200KB以内；附售后电话时传密文，并带`Wechatpay-Serial`。
 *
 * 以表单上传，签名的是`meta`。图片要经审核，看`state`；重传靠`upload_time`分先后，时间要往后走。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   body: {
 *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     meta: { transaction_id: '…', openid: '…' },
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
      { name: 'file', required: true, schema: { kind: 'binary' } },
      {
        name: 'meta',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'transaction_id', required: true, schema: { kind: 'string' } },
                { name: 'transaction_mchid', schema: { kind: 'string' } },
                { name: 'transaction_sub_mchid', schema: { kind: 'string' } },
                { name: 'out_trade_no', schema: { kind: 'string' } },
                { name: 'openid', required: true, schema: { kind: 'string' } },
                { name: 'sha256', schema: { kind: 'string' } },
                {
                  name: 'merchant_contact_information',
                  schema: {
                    kind: 'object',
                    properties: [{ name: 'consultation_phone_number', schema: { kind: 'string' } }],
                  },
                },
                { name: 'upload_time', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.shoppingReceipt.shoppingreceipts`。 */
export interface PageMethods {
  /**
   * 上传电子小票
   *
   * 给一笔微信支付订单附上小票图片，用户在账单详情里能看到。图片为PNG或JPG、200KB以内；附售后电话时传密文，并带`Wechatpay-Serial`。
   *
   * 以表单上传，签名的是`meta`。图片要经审核，看`state`；重传靠`upload_time`分先后，时间要往后走。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.marketing.shoppingReceipt.shoppingreceipts.post({
   *   body: {
   *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     meta: { transaction_id: '…', openid: '…' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
