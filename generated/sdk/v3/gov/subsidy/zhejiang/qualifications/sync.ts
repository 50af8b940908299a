/** Generated from openapi/v3/gov/subsidy/zhejiang/qualifications/sync.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 核销国补资格（浙江）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 请求流水号 */
  req_ssn?: string
  /** 资格集合 */
  data?: readonly PostRequestJsonData[]
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 核销国补资格（浙江）: response */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: string[]
}

/** 核销国补资格（浙江）: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonData {
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 */
  cate_code: string
  /**
   * 证件号码
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  cert_no: string
  /**
   * 能耗等级
   * `一级` | `二级` 枚举值之一
   */
  grade?: '一级' | '二级'
  /**
   * 姓名
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  name: string
  /** 交易完成或商品退回时间戳 */
  operation_time: string
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额，正数，单位为元 */
  bank_subsidy?: string
  /** 交易平台补贴金额，正数，单位为元 */
  plat_subsidy?: string
  /** 销售金额，单位为元 */
  sales: string
  /**
   * 品类状态
   * `0` | `1` 枚举值之一
   */
  status: '0' | '1'
  /** 政府补贴金额，正数，单位为元 */
  subsidy: string
  /**
   * 手机号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  tel: string
  /** 区县编码 */
  add_code: string
  /** 收货地址 */
  address: string
  /**
   * 销售方式(0-线上/1-线下)
   * `0` | `1` 枚举值之一
   */
  sale_models: '0' | '1'
  /** S/N码 */
  sn_code: string
  /**
   * 统一社会信用代码，与营业执照一致
   * Exactly 18 characters.
   */
  uniscid: string
  /** 销售企业名称 */
  corp_name: string
  /**
   * 商品条码
   * 13–14 characters.
   */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 家电品牌 */
  brand: string
  /** 物流单号，最长100位 */
  logistics_no?: string
  /** 签收时间 */
  delivery_time?: string
  /** 发票号，最长100位 */
  invoice_no?: string
  /** 是否属于 AI 产品(0-是/1-否) */
  is_ai_product: string
  /** 类型（台式、笔记本），品类选电脑时必填 */
  pc_type?: string
  /** 商户订单号，最长50位 */
  order_no: string
  /** 原始订单号，退货时须传 */
  origin_order_no?: string
  /** 活动地区编码，6位数字，如`110101` */
  activity_add_code: string
  /** IMEI1，通讯类设备须传 */
  imei1?: string
  /** IMEI2 */
  imei2?: string
  /** 3C SN 锁定解锁订单号 */
  ccc_sn_order_no?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/qualifications/sync#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/sync',
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
        paths: ['/json/data/*/cert_no', '/json/data/*/name', '/json/data/*/tel'],
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
 * 核销国补资格（浙江）
 *
 * 把凭证码对应的一笔或多笔销售报给浙江平台，含SN码、条码、企业与补贴金额，金额以元计。部分失败时，`error_data`列出问题。
 *
 * 退货用`status`为1再报一次，并给`origin_order_no`；通讯类必传`imei1`，电脑必传`pc_type`。证件号、姓名、手机号为密文，须带`Wechatpay-Serial`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'req_ssn', schema: { kind: 'string' } },
      {
        name: 'data',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'auth_code', required: true, schema: { kind: 'string' } },
              { name: 'cate_code', required: true, schema: { kind: 'string' } },
              { name: 'cert_no', required: true, schema: { kind: 'string' } },
              { name: 'grade', schema: { kind: 'string', enum: [{ value: '一级' }, { value: '二级' }] } },
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'operation_time', required: true, schema: { kind: 'string' } },
              { name: 'bank_name', schema: { kind: 'string' } },
              { name: 'bank_subsidy', schema: { kind: 'string' } },
              { name: 'plat_subsidy', schema: { kind: 'string' } },
              { name: 'sales', required: true, schema: { kind: 'string' } },
              {
                name: 'status',
                required: true,
                schema: { kind: 'string', enum: [{ value: '0' }, { value: '1' }] },
              },
              { name: 'subsidy', required: true, schema: { kind: 'string' } },
              { name: 'tel', required: true, schema: { kind: 'string' } },
              { name: 'add_code', required: true, schema: { kind: 'string' } },
              { name: 'address', required: true, schema: { kind: 'string' } },
              {
                name: 'sale_models',
                required: true,
                schema: { kind: 'string', enum: [{ value: '0' }, { value: '1' }] },
              },
              { name: 'sn_code', required: true, schema: { kind: 'string' } },
              { name: 'uniscid', required: true, schema: { kind: 'string', minLength: 18, maxLength: 18 } },
              { name: 'corp_name', required: true, schema: { kind: 'string' } },
              { name: 'barcode', required: true, schema: { kind: 'string', minLength: 13, maxLength: 14 } },
              { name: 'item_name', required: true, schema: { kind: 'string' } },
              { name: 'spec_model', required: true, schema: { kind: 'string' } },
              { name: 'brand', required: true, schema: { kind: 'string' } },
              { name: 'logistics_no', schema: { kind: 'string' } },
              { name: 'delivery_time', schema: { kind: 'string' } },
              { name: 'invoice_no', schema: { kind: 'string' } },
              { name: 'is_ai_product', required: true, schema: { kind: 'string' } },
              { name: 'pc_type', schema: { kind: 'string' } },
              { name: 'order_no', required: true, schema: { kind: 'string' } },
              { name: 'origin_order_no', schema: { kind: 'string' } },
              { name: 'activity_add_code', required: true, schema: { kind: 'string' } },
              { name: 'imei1', schema: { kind: 'string' } },
              { name: 'imei2', schema: { kind: 'string' } },
              { name: 'ccc_sn_order_no', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))
