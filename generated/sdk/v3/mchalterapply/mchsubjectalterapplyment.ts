/** 由openapi/v3/mchalterapply/mchsubjectalterapplyment.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 提交资料变更申请单：请求 */
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
  /** 主体资料变更范围 */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO' | undefined
  /** 主体类型 */
  organization_type:
    | 'SUBJECT_TYPE_ENTERPRISE'
    | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    | 'SUBJECT_TYPE_INDIVIDUAL'
    | 'SUBJECT_TYPE_OTHERS'
    | 'SUBJECT_TYPE_GOVERNMENT'
    | 'SUBJECT_TYPE_MICRO'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照信息 */
  business_license_info?: PostRequestJsonBusinessLicenseInfo | undefined
  /** 登记证书信息 */
  certificate_info?: PostRequestJsonCertificateInfo | undefined
  /** 金融机构许可证 */
  finance_institution_info?: PostRequestJsonFinanceInstitutionInfo | undefined
  /** 法人身份信息 */
  legal_person_info?: PostRequestJsonLegalPersonInfo | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly PostRequestJsonUboInfoList[] | undefined
  /** 补充材料列表 */
  addition?: PostRequestJsonAddition | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 提交资料变更申请单：应答 */
export interface PostResponse {
  /** 申请单号 */
  apply_id?: string
}

/** 提交资料变更申请单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonBusinessLicenseInfo {
  /** 营业执照注册号 */
  license_number: string
  /** 营业执照照片 */
  license_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address?: string | undefined
  /** 有效期开始时间 */
  license_period_begin?: string | undefined
  /** 有效期结束时间 */
  license_period_end?: string | undefined
}

export interface PostRequestJsonCertificateInfo {
  /** 证书类型 */
  cert_type:
    | 'CERTIFICATE_TYPE_2388'
    | 'CERTIFICATE_TYPE_2389'
    | 'CERTIFICATE_TYPE_2394'
    | 'CERTIFICATE_TYPE_2395'
    | 'CERTIFICATE_TYPE_2396'
    | 'CERTIFICATE_TYPE_2520'
    | 'CERTIFICATE_TYPE_2521'
    | 'CERTIFICATE_TYPE_2522'
    | 'CERTIFICATE_TYPE_2399'
    | 'CERTIFICATE_TYPE_2400'
  /** 证书编号 */
  cert_number: string
  /** 证书照片 */
  cert_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address: string
  /** 有效期开始时间 */
  cert_period_begin: string
  /** 有效期结束时间 */
  cert_period_end: string
}

export interface PostRequestJsonFinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type:
    | 'FINANCE_TYPE_BANK_AGENT'
    | 'FINANCE_TYPE_PAYMENT_AGENT'
    | 'FINANCE_TYPE_INSURANCE'
    | 'FINANCE_TYPE_TRADE_AND_SETTLE'
    | 'FINANCE_TYPE_OTHER'
  /** 金融机构许可证图片 */
  finance_license_pics: readonly string[]
}

export interface PostRequestJsonLegalPersonInfo {
  /** 证件持有人类型 */
  id_holder_type: 'LEGAL' | 'SUPER'
  /** 证件类型 */
  id_doc_type?:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    | undefined
  /** 法定代表人说明函 */
  authorize_letter_copy?: string | undefined
  /** 证件正面照片 */
  card_front?: string | undefined
  /** 证件反面照片 */
  card_back?: string | undefined
  /**
   * 证件姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_name?: string | undefined
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_number?: string | undefined
  /**
   * 证件居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_address?: string | undefined
  /** 证件有效期开始时间 */
  card_period_begin?: string | undefined
  /** 证件有效期结束时间 */
  card_period_end?: string | undefined
  /** 经营者/法人是否为受益人 */
  as_ubo?: boolean | undefined
}

export interface PostRequestJsonUboInfoList {
  /** 证件类型 */
  id_doc_type:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 证件正面照片 */
  card_front: string
  /** 证件反面照片 */
  card_back?: string | undefined
  /**
   * 证件姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_name: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_number: string
  /**
   * 证件居住地址
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_address: string
  /** 证件有效期开始时间 */
  card_period_begin: string
  /** 证件有效期结束时间 */
  card_period_end: string
}

export interface PostRequestJsonAddition {
  /** 银行开户许可证 */
  bank_openaccount_license?: readonly string[] | undefined
  /** 开户核准通知书 */
  openaccount_approval?: readonly string[] | undefined
  /** 法人身份辅助证明 */
  legal_other_prove?: readonly string[] | undefined
  /** 发证机关证明 */
  agency_prove?: readonly string[] | undefined
  /** 受益所有人补充材料 */
  ubo_prove?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mchalterapply/mchsubjectalterapplyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mchalterapply/mchsubjectalterapplyment',
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
          '/json/legal_person_info/card_name',
          '/json/legal_person_info/card_number',
          '/json/legal_person_info/card_address',
          '/json/ubo_info_list/*/card_name',
          '/json/ubo_info_list/*/card_number',
          '/json/ubo_info_list/*/card_address',
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
 * 提交资料变更申请单
 *
 * 商家的营业执照、法人或受益人变了，由服务商提交新的主体资料。`alter_scope`指明改全部、只改证照或只改受益人；证件姓名、号码和地址传密文，须带`Wechatpay-Serial`。
 *
 * 按主体类型给营业执照或登记证书其一；法人就是受益人的，`as_ubo`设`true`即可不填受益人列表。重试沿用`out_request_no`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     merchant_code: '1900012345',
 *     out_request_no: 'RQ202608010001',
 *     organization_type: 'SUBJECT_TYPE_ENTERPRISE',
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
      { name: 'merchant_code', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'alter_scope',
        schema: {
          kind: 'string',
          enum: [
            { value: 'ALTER_SCOPE_FULL' },
            { value: 'ALTER_SCOPE_BUSINESS_CERT' },
            { value: 'ALTER_SCOPE_UBO' },
          ],
        },
      },
      {
        name: 'organization_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'SUBJECT_TYPE_ENTERPRISE' },
            { value: 'SUBJECT_TYPE_INSTITUTIONS_CLONED' },
            { value: 'SUBJECT_TYPE_INDIVIDUAL' },
            { value: 'SUBJECT_TYPE_OTHERS' },
            { value: 'SUBJECT_TYPE_GOVERNMENT' },
            { value: 'SUBJECT_TYPE_MICRO' },
          ],
        },
      },
      { name: 'finance_institution', schema: { kind: 'boolean' } },
      {
        name: 'business_license_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'license_number', required: true, schema: { kind: 'string' } },
            { name: 'license_copy', required: true, schema: { kind: 'string' } },
            { name: 'merchant_name', required: true, schema: { kind: 'string' } },
            { name: 'legal_person', required: true, schema: { kind: 'string' } },
            { name: 'company_address', schema: { kind: 'string' } },
            { name: 'license_period_begin', schema: { kind: 'string' } },
            { name: 'license_period_end', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'certificate_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'cert_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'CERTIFICATE_TYPE_2388' },
                  { value: 'CERTIFICATE_TYPE_2389' },
                  { value: 'CERTIFICATE_TYPE_2394' },
                  { value: 'CERTIFICATE_TYPE_2395' },
                  { value: 'CERTIFICATE_TYPE_2396' },
                  { value: 'CERTIFICATE_TYPE_2520' },
                  { value: 'CERTIFICATE_TYPE_2521' },
                  { value: 'CERTIFICATE_TYPE_2522' },
                  { value: 'CERTIFICATE_TYPE_2399' },
                  { value: 'CERTIFICATE_TYPE_2400' },
                ],
              },
            },
            { name: 'cert_number', required: true, schema: { kind: 'string' } },
            { name: 'cert_copy', required: true, schema: { kind: 'string' } },
            { name: 'merchant_name', required: true, schema: { kind: 'string' } },
            { name: 'legal_person', required: true, schema: { kind: 'string' } },
            { name: 'company_address', required: true, schema: { kind: 'string' } },
            { name: 'cert_period_begin', required: true, schema: { kind: 'string' } },
            { name: 'cert_period_end', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'finance_institution_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'finance_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'FINANCE_TYPE_BANK_AGENT' },
                  { value: 'FINANCE_TYPE_PAYMENT_AGENT' },
                  { value: 'FINANCE_TYPE_INSURANCE' },
                  { value: 'FINANCE_TYPE_TRADE_AND_SETTLE' },
                  { value: 'FINANCE_TYPE_OTHER' },
                ],
              },
            },
            {
              name: 'finance_license_pics',
              required: true,
              schema: { kind: 'array', items: { kind: 'string' } },
            },
          ],
        },
      },
      {
        name: 'legal_person_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'id_holder_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'LEGAL' }, { value: 'SUPER' }] },
            },
            {
              name: 'id_doc_type',
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
            { name: 'authorize_letter_copy', schema: { kind: 'string' } },
            { name: 'card_front', schema: { kind: 'string' } },
            { name: 'card_back', schema: { kind: 'string' } },
            { name: 'card_name', schema: { kind: 'string' } },
            { name: 'card_number', schema: { kind: 'string' } },
            { name: 'card_address', schema: { kind: 'string' } },
            { name: 'card_period_begin', schema: { kind: 'string' } },
            { name: 'card_period_end', schema: { kind: 'string' } },
            { name: 'as_ubo', schema: { kind: 'boolean' } },
          ],
        },
      },
      {
        name: 'ubo_info_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'id_doc_type',
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
              { name: 'card_front', required: true, schema: { kind: 'string' } },
              { name: 'card_back', schema: { kind: 'string' } },
              { name: 'card_name', required: true, schema: { kind: 'string' } },
              { name: 'card_number', required: true, schema: { kind: 'string' } },
              { name: 'card_address', required: true, schema: { kind: 'string' } },
              { name: 'card_period_begin', required: true, schema: { kind: 'string' } },
              { name: 'card_period_end', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'addition',
        schema: {
          kind: 'object',
          properties: [
            { name: 'bank_openaccount_license', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'openaccount_approval', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'legal_other_prove', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'agency_prove', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'ubo_prove', schema: { kind: 'array', items: { kind: 'string' } } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.mchalterapply.mchsubjectalterapplyment`。 */
export interface PageMethods {
  /**
   * 提交资料变更申请单
   *
   * 商家的营业执照、法人或受益人变了，由服务商提交新的主体资料。`alter_scope`指明改全部、只改证照或只改受益人；证件姓名、号码和地址传密文，须带`Wechatpay-Serial`。
   *
   * 按主体类型给营业执照或登记证书其一；法人就是受益人的，`as_ubo`设`true`即可不填受益人列表。重试沿用`out_request_no`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
   * @example
   * ```ts
   * const answer = await client.v3.mchalterapply.mchsubjectalterapplyment.post({
   *   json: {
   *     merchant_code: '1900012345',
   *     out_request_no: 'RQ202608010001',
   *     organization_type: 'SUBJECT_TYPE_ENTERPRISE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
