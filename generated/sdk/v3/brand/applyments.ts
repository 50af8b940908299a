/** 由openapi/v3/brand/applyments.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 提交品牌商家入驻申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code: string
  /** 管理员信息 */
  admin_info: PostRequestJsonAdminInfo
  /** 主体资料 */
  subject_info: PostRequestJsonSubjectInfo
  /** 品牌基础信息 */
  brand_basic_info: PostRequestJsonBrandBasicInfo
  /** 品牌商标资料 */
  trademark: PostRequestJsonTrademark
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 提交品牌商家入驻申请：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}

/** 提交品牌商家入驻申请：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAdminInfo {
  /**
   * 管理员姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  admin_name: string
  /** 管理员证件类型 */
  id_doc_type:
    | 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD'
    | 'IDENTIFICATION_TYPE_HONGKONG'
    | 'IDENTIFICATION_TYPE_MACAO'
    | 'IDENTIFICATION_TYPE_TAIWAN'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /**
   * 管理员证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
}

export interface PostRequestJsonSubjectInfo {
  /** 主体类型 */
  subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
  /** 主体名称 */
  subject_name: string
  /** 统一社会信用代码 */
  unified_social_credit_code: string
}

export interface PostRequestJsonBrandBasicInfo {
  /** 品牌名称 */
  brand_name: string
  /** 品牌Logo */
  brand_logo: string
}

export interface PostRequestJsonTrademark {
  /** 有无商标 */
  trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
  /** 商标注册证 */
  trademark_registration_certificate?: PostRequestJsonTrademarkTrademarkRegistrationCertificate | undefined
  /** Logo商标注册证 */
  logo_trademark_registration_certificate?:
    | PostRequestJsonTrademarkLogoTrademarkRegistrationCertificate
    | undefined
  /** 无商标额外证明材料 */
  no_trademark_addition_prove?: string | undefined
  /** 无商标额外证明材料列表 */
  no_trademark_addition_prove_list?: readonly string[] | undefined
}

export interface PostRequestJsonTrademarkTrademarkRegistrationCertificate {
  /** 商标注册证 */
  certificate?: string | undefined
  /** 商标名称 */
  name: string
  /** 商标注册号 */
  number: string
  /** 商标有效期开始时间 */
  valid_begin_time: string
  /** 商标有效期结束时间 */
  valid_end_time: string
  /** 商标国际分类 */
  international_class: string
  /** 商标注册人 */
  holder: string
  /** 商标许可使用授权书 */
  license?: string | undefined
  /** 商标授权有效期开始时间 */
  authorization_begin_time?: string | undefined
  /** 商标授权有效期结束时间 */
  authorization_end_time?: string | undefined
  /** 商标注册证列表 */
  certificate_list?: readonly string[] | undefined
  /** 商标许可使用授权书列表 */
  license_list?: readonly string[] | undefined
}

export interface PostRequestJsonTrademarkLogoTrademarkRegistrationCertificate {
  /** Logo商标注册证 */
  certificate?: string | undefined
  /** Logo商标名称 */
  name: string
  /** Logo商标注册号 */
  number: string
  /** Logo商标有效期开始时间 */
  valid_begin_time: string
  /** Logo商标有效期结束时间 */
  valid_end_time: string
  /** Logo商标国际分类 */
  international_class: string
  /** Logo商标注册人 */
  holder: string
  /** Logo商标许可使用授权书 */
  license?: string | undefined
  /** Logo商标授权有效期开始时间 */
  authorization_begin_time?: string | undefined
  /** Logo商标授权有效期结束时间 */
  authorization_end_time?: string | undefined
  /** Logo商标注册证列表 */
  certificate_list?: readonly string[] | undefined
  /** Logo商标许可使用授权书列表 */
  license_list?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/applyments#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/applyments',
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
        paths: ['/json/admin_info/admin_name', '/json/admin_info/id_card_number'],
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
 * 提交品牌商家入驻申请
 *
 * 服务商递交管理员、主体、品牌与商标资料，帮商家开通品牌身份；银行、支付机构、电商平台不能用，也不接境外个人小微商户。管理员姓名、证件号传密文，须带`Wechatpay-Serial`。
 *
 * 图片先用图片上传接口换成媒体ID。有商标填注册证，无商标改交证明材料。证件图有单张字段，也有以`_list`结尾的多张字段，注意区分。
 *
 * 收到申请单号不等于入驻成功：查询申请状态，取授权二维码给管理员扫码确认，审核也通过后才有品牌ID。被驳回的沿用`business_code`重新提交，会覆盖原资料。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_code: 'BUSINESS20260801000137',
 *     admin_info: {
 *       admin_name: 'plaintext',
 *       id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD',
 *       id_card_number: 'plaintext',
 *     },
 *     subject_info: {
 *       subject_type: 'SUBJECT_TYPE_ENTERPRISE',
 *       subject_name: '山前食品有限公司',
 *       unified_social_credit_code: '91440300MA5EX0137X',
 *     },
 *     brand_basic_info: {
 *       brand_name: '山前咖啡',
 *       brand_logo: 'MDk4NzY1NDMyMS1icmFuZC1sb2dv',
 *     },
 *     trademark: { trademark_exists: 'TRADEMARK_EXISTS' },
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
      { name: 'business_code', required: true, schema: { kind: 'string' } },
      {
        name: 'admin_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'admin_name', required: true, schema: { kind: 'string' } },
            {
              name: 'id_doc_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' },
                  { value: 'IDENTIFICATION_TYPE_HONGKONG' },
                  { value: 'IDENTIFICATION_TYPE_MACAO' },
                  { value: 'IDENTIFICATION_TYPE_TAIWAN' },
                  { value: 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' },
                  { value: 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' },
                ],
              },
            },
            { name: 'id_card_number', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'subject_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'subject_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'SUBJECT_TYPE_ENTERPRISE' }, { value: 'SUBJECT_TYPE_INDIVIDUAL' }],
              },
            },
            { name: 'subject_name', required: true, schema: { kind: 'string' } },
            { name: 'unified_social_credit_code', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'brand_basic_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'brand_name', required: true, schema: { kind: 'string' } },
            { name: 'brand_logo', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'trademark',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'trademark_exists',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'TRADEMARK_EXISTS' }, { value: 'TRADEMARK_NONE' }] },
            },
            {
              name: 'trademark_registration_certificate',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'certificate', schema: { kind: 'string' } },
                  { name: 'name', required: true, schema: { kind: 'string' } },
                  { name: 'number', required: true, schema: { kind: 'string' } },
                  { name: 'valid_begin_time', required: true, schema: { kind: 'string' } },
                  { name: 'valid_end_time', required: true, schema: { kind: 'string' } },
                  { name: 'international_class', required: true, schema: { kind: 'string' } },
                  { name: 'holder', required: true, schema: { kind: 'string' } },
                  { name: 'license', schema: { kind: 'string' } },
                  { name: 'authorization_begin_time', schema: { kind: 'string' } },
                  { name: 'authorization_end_time', schema: { kind: 'string' } },
                  { name: 'certificate_list', schema: { kind: 'array', items: { kind: 'string' } } },
                  { name: 'license_list', schema: { kind: 'array', items: { kind: 'string' } } },
                ],
              },
            },
            {
              name: 'logo_trademark_registration_certificate',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'certificate', schema: { kind: 'string' } },
                  { name: 'name', required: true, schema: { kind: 'string' } },
                  { name: 'number', required: true, schema: { kind: 'string' } },
                  { name: 'valid_begin_time', required: true, schema: { kind: 'string' } },
                  { name: 'valid_end_time', required: true, schema: { kind: 'string' } },
                  { name: 'international_class', required: true, schema: { kind: 'string' } },
                  { name: 'holder', required: true, schema: { kind: 'string' } },
                  { name: 'license', schema: { kind: 'string' } },
                  { name: 'authorization_begin_time', schema: { kind: 'string' } },
                  { name: 'authorization_end_time', schema: { kind: 'string' } },
                  { name: 'certificate_list', schema: { kind: 'array', items: { kind: 'string' } } },
                  { name: 'license_list', schema: { kind: 'array', items: { kind: 'string' } } },
                ],
              },
            },
            { name: 'no_trademark_addition_prove', schema: { kind: 'string' } },
            {
              name: 'no_trademark_addition_prove_list',
              schema: { kind: 'array', items: { kind: 'string' } },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.applyments`。 */
export interface PageMethods {
  /**
   * 提交品牌商家入驻申请
   *
   * 服务商递交管理员、主体、品牌与商标资料，帮商家开通品牌身份；银行、支付机构、电商平台不能用，也不接境外个人小微商户。管理员姓名、证件号传密文，须带`Wechatpay-Serial`。
   *
   * 图片先用图片上传接口换成媒体ID。有商标填注册证，无商标改交证明材料。证件图有单张字段，也有以`_list`结尾的多张字段，注意区分。
   *
   * 收到申请单号不等于入驻成功：查询申请状态，取授权二维码给管理员扫码确认，审核也通过后才有品牌ID。被驳回的沿用`business_code`重新提交，会覆盖原资料。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
   * @example
   * ```ts
   * const answer = await client.v3.brand.applyments.post({
   *   json: {
   *     business_code: 'BUSINESS20260801000137',
   *     admin_info: {
   *       admin_name: 'plaintext',
   *       id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD',
   *       id_card_number: 'plaintext',
   *     },
   *     subject_info: {
   *       subject_type: 'SUBJECT_TYPE_ENTERPRISE',
   *       subject_name: '山前食品有限公司',
   *       unified_social_credit_code: '91440300MA5EX0137X',
   *     },
   *     brand_basic_info: {
   *       brand_name: '山前咖啡',
   *       brand_logo: 'MDk4NzY1NDMyMS1icmFuZC1sb2dv',
   *     },
   *     trademark: { trademark_exists: 'TRADEMARK_EXISTS' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
