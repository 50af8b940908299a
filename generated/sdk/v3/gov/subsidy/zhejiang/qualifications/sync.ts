/** 由openapi/v3/gov/subsidy/zhejiang/qualifications/sync.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 核销国补资格（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 请求流水号 */
  req_ssn?: string | undefined
  /** 资格集合 */
  data?: readonly PostRequestJsonData[] | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 核销国补资格（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: string[]
}

/** 核销国补资格（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonData {
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 */
  cate_code: string
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  cert_no: string
  /** 能耗等级 */
  grade?: '一级' | '二级' | undefined
  /**
   * 姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
  /** 交易完成或商品退回时间戳 */
  operation_time: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  /** 银行补贴金额，正数，单位为元 */
  bank_subsidy?: string | undefined
  /** 交易平台补贴金额，正数，单位为元 */
  plat_subsidy?: string | undefined
  /** 销售金额，单位为元 */
  sales: string
  /** 品类状态 */
  status: '0' | '1'
  /** 政府补贴金额，正数，单位为元 */
  subsidy: string
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  tel: string
  /** 区县编码 */
  add_code: string
  /** 收货地址 */
  address: string
  /** 销售方式(0-线上/1-线下) */
  sale_models: '0' | '1'
  /** S/N码 */
  sn_code: string
  /**
   * 统一社会信用代码，与营业执照一致
   * 固定18个字符。
   */
  uniscid: string
  /** 销售企业名称 */
  corp_name: string
  /**
   * 商品条码
   * 13–14个字符。
   */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 家电品牌 */
  brand: string
  /** 物流单号，最长100位 */
  logistics_no?: string | undefined
  /** 签收时间 */
  delivery_time?: string | undefined
  /** 发票号，最长100位 */
  invoice_no?: string | undefined
  /** 是否属于 AI 产品(0-是/1-否) */
  is_ai_product: string
  /** 类型（台式、笔记本），品类选电脑时必填 */
  pc_type?: string | undefined
  /** 商户订单号，最长50位 */
  order_no: string
  /** 原始订单号，退货时须传 */
  origin_order_no?: string | undefined
  /** 活动地区编码，6位数字，如`110101` */
  activity_add_code: string
  /** IMEI1，通讯类设备须传 */
  imei1?: string | undefined
  /** IMEI2 */
  imei2?: string | undefined
  /** 3C SN 锁定解锁订单号 */
  ccc_sn_order_no?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
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

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.qualifications.sync`。 */
export interface PageMethods {
  /**
   * 核销国补资格（浙江）
   *
   * 把凭证码对应的一笔或多笔销售报给浙江平台，含SN码、条码、企业与补贴金额，金额以元计。部分失败时，`error_data`列出问题。
   *
   * 退货用`status`为1再报一次，并给`origin_order_no`；通讯类必传`imei1`，电脑必传`pc_type`。证件号、姓名、手机号为密文，须带`Wechatpay-Serial`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.qualifications.sync.post({ json: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
