/** 由openapi/v2/applyment/micro/submit.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 小微商户申请入驻：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * `3.0` 枚举值
   */
  version: '3.0'
  /** 平台证书序列号 */
  cert_sn: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 业务申请编号 */
  business_code: string
  /** 身份证人像面照片 */
  id_card_copy: string
  /** 身份证国徽面照片 */
  id_card_national: string
  /** 身份证姓名 */
  id_card_name: string
  /** 身份证号码 */
  id_card_number: string
  /**
   * 身份证的有效期，`JSON`数组
   * 直接传数据，发送时转为JSON文本。
   */
  id_card_valid_time: readonly string[]
  /** 开户名称 */
  account_name: string
  /** 开户银行 */
  account_bank: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行全称（含支行） */
  bank_name?: string | undefined
  /** 银行账号 */
  account_number: string
  /** 门店名称 */
  store_name: string
  /** 门店省市编码 */
  store_address_code: string
  /** 门店街道名称 */
  store_street: string
  /** 门店经度 */
  store_longitude?: string | undefined
  /** 门店纬度 */
  store_latitude?: string | undefined
  /** 门店门口照片 */
  store_entrance_pic: string
  /** 店内环境照片 */
  indoor_pic: string
  /** 经营场地证明 */
  address_certification?: string | undefined
  /** 商户简称 */
  merchant_shortname: string
  /** 客服电话 */
  service_phone: string
  /** 售卖商品/提供服务描述 */
  product_desc: string
  /** 费率 */
  rate: string
  /** 补充说明 */
  business_addition_desc?: string | undefined
  /**
   * 补充材料
   * 直接传数据，发送时转为JSON文本。
   */
  business_addition_pics?: readonly string[] | undefined
  /** 超级管理员姓名 */
  contact: string
  /** 手机号码 */
  contact_phone: string
  /** 联系邮箱 */
  contact_email?: string | undefined
}

/** 小微商户申请入驻：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 参数校验不通过的字段名 */
  err_param?: string
  /** 商户申请单号 */
  applyment_id: string
}

/** 小微商户申请入驻：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/applyment/micro/submit#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/applyment/micro/submit',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/id_card_valid_time', '/xml/business_addition_pics'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 小微商户申请入驻
 *
 * 递交小微商户的身份证、结算账户、门店和联系人资料，拿到的商户申请单号只表示已收单，约5分钟后去查询审核结果。照片须先上传换成媒体ID，校验不过时`err_param`指出字段。
 *
 * `id_card_valid_time`和`business_addition_pics`是放在字符串里的JSON，先编码再签名。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
 * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '3.0',
 *     cert_sn: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     business_code: '100137',
 *     id_card_copy: 'MDk4NzY1NDMyMS1pZC1jYXJkLWNvcHk',
 *     id_card_national: 'MDk4NzY1NDMyMS1pZC1jYXJkLW5hdGlvbmFs',
 *     id_card_name: '林小满',
 *     id_card_number: '44030019900101000X',
 *     id_card_valid_time: ['2018-05-01'],
 *     account_name: '山前食品有限公司',
 *     account_bank: '工商银行',
 *     bank_address_code: '440300',
 *     account_number: '6200000000000000137',
 *     store_name: '山前咖啡滨河店',
 *     store_address_code: '440300',
 *     store_street: '滨河路18号一层',
 *     store_entrance_pic: 'MDk4NzY1NDMyMS1zdG9yZS1lbnRyYW5jZS1waWM',
 *     indoor_pic: 'MDk4NzY1NDMyMS1pbmRvb3ItcGlj',
 *     merchant_shortname: '山前咖啡',
 *     service_phone: '075500000137',
 *     product_desc: '咖啡豆与手冲咖啡',
 *     rate: '0.6%',
 *     contact: '林小满',
 *     contact_phone: '13900000137',
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '3.0' }] } },
      { name: 'cert_sn', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'business_code', required: true, schema: { kind: 'string' } },
      { name: 'id_card_copy', required: true, schema: { kind: 'string' } },
      { name: 'id_card_national', required: true, schema: { kind: 'string' } },
      { name: 'id_card_name', required: true, schema: { kind: 'string' } },
      { name: 'id_card_number', required: true, schema: { kind: 'string' } },
      {
        name: 'id_card_valid_time',
        required: true,
        schema: {
          kind: 'string',
          content: { mediaType: 'application/json', schema: { kind: 'array', items: { kind: 'string' } } },
        },
      },
      { name: 'account_name', required: true, schema: { kind: 'string' } },
      { name: 'account_bank', required: true, schema: { kind: 'string' } },
      { name: 'bank_address_code', required: true, schema: { kind: 'string' } },
      { name: 'bank_name', schema: { kind: 'string' } },
      { name: 'account_number', required: true, schema: { kind: 'string' } },
      { name: 'store_name', required: true, schema: { kind: 'string' } },
      { name: 'store_address_code', required: true, schema: { kind: 'string' } },
      { name: 'store_street', required: true, schema: { kind: 'string' } },
      { name: 'store_longitude', schema: { kind: 'string' } },
      { name: 'store_latitude', schema: { kind: 'string' } },
      { name: 'store_entrance_pic', required: true, schema: { kind: 'string' } },
      { name: 'indoor_pic', required: true, schema: { kind: 'string' } },
      { name: 'address_certification', schema: { kind: 'string' } },
      { name: 'merchant_shortname', required: true, schema: { kind: 'string' } },
      { name: 'service_phone', required: true, schema: { kind: 'string' } },
      { name: 'product_desc', required: true, schema: { kind: 'string' } },
      { name: 'rate', required: true, schema: { kind: 'string' } },
      { name: 'business_addition_desc', schema: { kind: 'string' } },
      {
        name: 'business_addition_pics',
        schema: {
          kind: 'string',
          content: { mediaType: 'application/json', schema: { kind: 'array', items: { kind: 'string' } } },
        },
      },
      { name: 'contact', required: true, schema: { kind: 'string' } },
      { name: 'contact_phone', required: true, schema: { kind: 'string' } },
      { name: 'contact_email', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.applyment.micro.submit`。 */
export interface PageMethods {
  /**
   * 小微商户申请入驻
   *
   * 递交小微商户的身份证、结算账户、门店和联系人资料，拿到的商户申请单号只表示已收单，约5分钟后去查询审核结果。照片须先上传换成媒体ID，校验不过时`err_param`指出字段。
   *
   * `id_card_valid_time`和`business_addition_pics`是放在字符串里的JSON，先编码再签名。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.applyment.micro.submit.post({
   *   xml: {
   *     version: '3.0',
   *     cert_sn: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     business_code: '100137',
   *     id_card_copy: 'MDk4NzY1NDMyMS1pZC1jYXJkLWNvcHk',
   *     id_card_national: 'MDk4NzY1NDMyMS1pZC1jYXJkLW5hdGlvbmFs',
   *     id_card_name: '林小满',
   *     id_card_number: '44030019900101000X',
   *     id_card_valid_time: ['2018-05-01'],
   *     account_name: '山前食品有限公司',
   *     account_bank: '工商银行',
   *     bank_address_code: '440300',
   *     account_number: '6200000000000000137',
   *     store_name: '山前咖啡滨河店',
   *     store_address_code: '440300',
   *     store_street: '滨河路18号一层',
   *     store_entrance_pic: 'MDk4NzY1NDMyMS1zdG9yZS1lbnRyYW5jZS1waWM',
   *     indoor_pic: 'MDk4NzY1NDMyMS1pbmRvb3ItcGlj',
   *     merchant_shortname: '山前咖啡',
   *     service_phone: '075500000137',
   *     product_desc: '咖啡豆与手冲咖啡',
   *     rate: '0.6%',
   *     contact: '林小满',
   *     contact_phone: '13900000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
