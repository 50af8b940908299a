/** 由openapi/v3/mchalterapply/mchcontactalterapplyment.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 提交超管变更申请单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  /** 超级管理员信息 */
  contact_info?: PostRequestJsonContactInfo | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 提交超管变更申请单：应答 */
export interface PostResponse {
  /** 申请单号 */
  apply_id?: string
}

/** 提交超管变更申请单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonContactInfo {
  /**
   * 超级管理员姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  contact_name: string
  /** 超级管理员证件类型 */
  contact_id_doc_type:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /**
   * 超级管理员身份证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  contact_id_card_number: string
  /** 超级管理员证件正面照片 */
  contact_id_doc_copy: string
  /** 超级管理员证件反面照片 */
  contact_id_doc_copy_back?: string | undefined
  /** 超级管理员证件有效期开始时间 */
  contact_id_doc_period_begin: string
  /** 超级管理员证件有效期结束时间 */
  contact_id_doc_period_end: string
  /** 业务办理授权函 */
  business_authorization_letter?: string | undefined
  /**
   * 超级管理员手机
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile_phone: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mchalterapply/mchcontactalterapplyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mchalterapply/mchcontactalterapplyment',
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
          '/json/contact_info/contact_name',
          '/json/contact_info/contact_id_card_number',
          '/json/contact_info/mobile_phone',
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
 * 提交超管变更申请单
 *
 * 商家换了超级管理员，由服务商提交新管理员的证件与手机。姓名、证件号、手机号传密文，须带`Wechatpay-Serial`；返回申请单号后要跟进审核。
 *
 * 超级管理员管着商户号的权限，先得到商家授权。`out_request_no`重试不变，照片先上传换成媒体ID。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { merchant_code: '1900012345', out_request_no: 'RQ202608010001' },
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
      { name: 'merchant_code', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'contact_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'contact_name', required: true, schema: { kind: 'string' } },
            {
              name: 'contact_id_doc_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'IDENTIFICATION_TYPE_IDCARD' },
                  { value: 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_MACAO_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' },
                  { value: 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' },
                  { value: 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' },
                  { value: 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' },
                ],
              },
            },
            { name: 'contact_id_card_number', required: true, schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy', required: true, schema: { kind: 'string' } },
            { name: 'contact_id_doc_copy_back', schema: { kind: 'string' } },
            { name: 'contact_id_doc_period_begin', required: true, schema: { kind: 'string' } },
            { name: 'contact_id_doc_period_end', required: true, schema: { kind: 'string' } },
            { name: 'business_authorization_letter', schema: { kind: 'string' } },
            { name: 'mobile_phone', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.mchalterapply.mchcontactalterapplyment`。 */
export interface PageMethods {
  /**
   * 提交超管变更申请单
   *
   * 商家换了超级管理员，由服务商提交新管理员的证件与手机。姓名、证件号、手机号传密文，须带`Wechatpay-Serial`；返回申请单号后要跟进审核。
   *
   * 超级管理员管着商户号的权限，先得到商家授权。`out_request_no`重试不变，照片先上传换成媒体ID。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
   * @example
   * ```ts
   * const answer = await client.v3.mchalterapply.mchcontactalterapplyment.post({
   *   json: { merchant_code: '1900012345', out_request_no: 'RQ202608010001' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
