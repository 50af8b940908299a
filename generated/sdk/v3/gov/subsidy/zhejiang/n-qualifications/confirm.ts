/** 由openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** N品类核销（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品类集合 */
  data?: readonly PostRequestJsonData[] | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** N品类核销（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** N品类核销（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonData {
  /** 品类编码 */
  cate_code: string
  /**
   * 证件号码，身份证字母须大写，不含空格
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  cert_no: string
  /** 能耗等级（一级/二级），品类编码A开头时必填 */
  grade?: string | undefined
  /**
   * 姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
  /** 交易完成或退货的时间戳，取自`System.currentTimeMillis` */
  operation_time: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  /** 银行补贴，正数，单位为元 */
  bank_subsidy?: string | undefined
  /** 交易平台补贴，正数，单位为元 */
  plat_subsidy?: string | undefined
  /** 销售金额，单位元，正数 */
  sales: string
  /** 品类状态（0-已核销/1-已退回） */
  status: string
  /** 政府补贴，正数，单位为元 */
  subsidy: string
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  tel: string
  /** 收货地区编码，6位 */
  add_code: string
  /**
   * 收货地址，街道与小区
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  address: string
  /** 销售方式（0-线上/1-线下） */
  sale_models: string
  /** 家电品牌 */
  brand: string
  /** 活动资金地区编码，6位 */
  activity_add_code: string
  /**
   * 统一社会信用代码，须同营业执照
   * 固定18个字符。
   */
  uniscid: string
  /**
   * 销售企业名称，与营业执照一致
   * 至多100个字符。
   */
  corp_name: string
  /** 数据流水号，平台内不重复 */
  serial_num: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/n-qualifications/confirm#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/n-qualifications/confirm',
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
        paths: ['/json/data/*/cert_no', '/json/data/*/name', '/json/data/*/tel', '/json/data/*/address'],
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
 * N品类核销（浙江）
 *
 * 成批上报N品类的核销或退回，`status`为0是核销、1是退回，金额都以元计且为正数。证件号、姓名、手机号和收货地址要加密，须带`Wechatpay-Serial`。
 *
 * `serial_num`在平台内不能重复；`operation_time`是毫秒时间戳写成的字符串，A开头的品类编码还要填`grade`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, { json: { req_ssn: 'SSN20260801000137' } })
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
      {
        name: 'data',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'cate_code', required: true, schema: { kind: 'string' } },
              { name: 'cert_no', required: true, schema: { kind: 'string' } },
              { name: 'grade', schema: { kind: 'string' } },
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'operation_time', required: true, schema: { kind: 'string' } },
              { name: 'bank_name', schema: { kind: 'string' } },
              { name: 'bank_subsidy', schema: { kind: 'string' } },
              { name: 'plat_subsidy', schema: { kind: 'string' } },
              { name: 'sales', required: true, schema: { kind: 'string' } },
              { name: 'status', required: true, schema: { kind: 'string' } },
              { name: 'subsidy', required: true, schema: { kind: 'string' } },
              { name: 'tel', required: true, schema: { kind: 'string' } },
              { name: 'add_code', required: true, schema: { kind: 'string' } },
              { name: 'address', required: true, schema: { kind: 'string' } },
              { name: 'sale_models', required: true, schema: { kind: 'string' } },
              { name: 'brand', required: true, schema: { kind: 'string' } },
              { name: 'activity_add_code', required: true, schema: { kind: 'string' } },
              { name: 'uniscid', required: true, schema: { kind: 'string', minLength: 18, maxLength: 18 } },
              { name: 'corp_name', required: true, schema: { kind: 'string', maxLength: 100 } },
              { name: 'serial_num', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
      { name: 'req_time', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.nQualifications.confirm`。 */
export interface PageMethods {
  /**
   * N品类核销（浙江）
   *
   * 成批上报N品类的核销或退回，`status`为0是核销、1是退回，金额都以元计且为正数。证件号、姓名、手机号和收货地址要加密，须带`Wechatpay-Serial`。
   *
   * `serial_num`在平台内不能重复；`operation_time`是毫秒时间戳写成的字符串，A开头的品类编码还要填`grade`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.nQualifications.confirm.post({
   *   json: { req_ssn: 'SSN20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
