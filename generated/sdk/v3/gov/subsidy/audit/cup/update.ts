/** 由openapi/v3/gov/subsidy/audit/cup/update.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 更新国补审核数据（银联）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string | undefined
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string | undefined
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式（线上或线下） */
  sales_chnl?: string | undefined
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined
  /** 收旧价格 */
  trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string | undefined
  /** 其他图片2 */
  image02?: string | undefined
  /** 其他图片3 */
  image03?: string | undefined
  /** 其他图片4 */
  image04?: string | undefined
  /** 其他图片5 */
  image05?: string | undefined
  /** 其他图片6 */
  image06?: string | undefined
  /** 其他图片7 */
  image07?: string | undefined
  /** 其他图片8 */
  image08?: string | undefined
  /** 其他图片9 */
  image09?: string | undefined
  /** 其他图片10 */
  image10?: string | undefined
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined
  /** 激活照片，外包装与sn码都要拍到 */
  pack_and_active_photo?: string | undefined
  /** 商品条码 */
  bar_code?: string | undefined
  /** SN码 */
  sn_code: string
  /** IMEI1 */
  imei1?: string | undefined
  /** IMEI2 */
  imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined
  /** 能效或水效备案号 */
  record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined
  /** 发票信息 */
  invoice_info: PostRequestJsonInvoiceInfo
  /** 物流信息 */
  track_info: PostRequestJsonTrackInfo
}

/** 更新国补审核数据（银联）：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

/** 更新国补审核数据（银联）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonInvoiceInfo {
  /** 发票代码 */
  invoice_cd?: string | undefined
  /** 发票号码 */
  invoice_no?: string | undefined
  /** 开票日期 */
  invoice_dt?: string | undefined
  /** 发票链接 */
  invoice_link?: string | undefined
  /** 发票类型 */
  invoice_tp?: string | undefined
  /** 发票校验码 */
  invoice_ck_cd?: string | undefined
  /** 发票上购买人姓名 */
  nm?: string | undefined
  /** 税价合计 */
  tax?: string | undefined
  /** 发票税额 */
  invoice_tax_amt?: string | undefined
  /** 销售企业名称 */
  sales_ent_nm?: string | undefined
  /** 销售方纳税人识别号 */
  tax_payer?: string | undefined
  /** 数量 */
  num?: string | undefined
  /** 商品或服务的名称，带型号 */
  service_nm?: string | undefined
}

export interface PostRequestJsonTrackInfo {
  /** 物流单号 */
  tracking_no?: string | undefined
  /** 物流公司 */
  tracking_company?: string | undefined
  /** 收货省 */
  usr_prov?: string | undefined
  /** 收货市 */
  usr_city?: string | undefined
  /** 收货区县 */
  usr_area?: string | undefined
  /** 收货地址 */
  usr_addr?: string | undefined
  /** 物流类型 */
  tracking_type?: string | undefined
  /** 提货方式 */
  delivery_method?: string | undefined
  /** 发货地址 */
  shipping_addr?: string | undefined
  /** 签收时间 */
  delivery_time?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/audit/cup/update#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/audit/cup/update',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 更新国补审核数据（银联）
 *
 * 先前上传的订单、发票、物流或照片有误或被驳回时，用同样的字段重报。必填项要全部带齐，不能只传改动的几项。
 *
 * 仍按`org_no`、`mchnt_order_id`与`upload_time`对应到原记录；新的审核结论发往这次的`notify_url`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     org_no: 'ORG20260801000137',
 *     sub_mchnt_cd: 'MCHNT20260801000137',
 *     sub_mchnt_nm: '山前咖啡',
 *     online_no: 'ONLINE20260801000137',
 *     mchnt_order_id: 'MCHNT20260801000137',
 *     upload_time: '2026-08-01T12:30:00+08:00',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     prod_id: 'PROD20260801000137',
 *     brand_nm: '山前',
 *     prod_model: 'A1',
 *     plat_form: '山前小店',
 *     payer_tp: '银行卡',
 *     sales_at: '2026-08-01T12:30:00+08:00',
 *     actual_at: '2026-08-01T12:30:00+08:00',
 *     trans_tm: '2026-08-01T12:30:00+08:00',
 *     mchnt_cd: 'MCHNT20260801000137',
 *     discount_at: '2026-08-01T12:30:00+08:00',
 *     sn_code: 'SN20260801000137',
 *     invoice_info: {},
 *     track_info: {},
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
      { name: 'org_no', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchnt_cd', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchnt_nm', required: true, schema: { kind: 'string' } },
      { name: 'store_nm', schema: { kind: 'string' } },
      { name: 'online_no', required: true, schema: { kind: 'string' } },
      { name: 'mchnt_order_id', required: true, schema: { kind: 'string' } },
      { name: 'upload_time', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'prod_id', required: true, schema: { kind: 'string' } },
      { name: 'eng_grade', schema: { kind: 'string' } },
      { name: 'brand_nm', required: true, schema: { kind: 'string' } },
      { name: 'prod_model', required: true, schema: { kind: 'string' } },
      { name: 'sales_chnl', schema: { kind: 'string' } },
      { name: 'plat_form', required: true, schema: { kind: 'string' } },
      { name: 'payer_tp', required: true, schema: { kind: 'string' } },
      { name: 'trade_in_order_id', schema: { kind: 'string' } },
      { name: 'trade_in_at', schema: { kind: 'string' } },
      { name: 'is_trade_in', schema: { kind: 'string' } },
      { name: 'sales_at', required: true, schema: { kind: 'string' } },
      { name: 'actual_at', required: true, schema: { kind: 'string' } },
      { name: 'trans_tm', required: true, schema: { kind: 'string' } },
      { name: 'mchnt_cd', required: true, schema: { kind: 'string' } },
      { name: 'mer_sub_at', schema: { kind: 'string' } },
      { name: 'discount_at', required: true, schema: { kind: 'string' } },
      { name: 'image01', schema: { kind: 'string' } },
      { name: 'image02', schema: { kind: 'string' } },
      { name: 'image03', schema: { kind: 'string' } },
      { name: 'image04', schema: { kind: 'string' } },
      { name: 'image05', schema: { kind: 'string' } },
      { name: 'image06', schema: { kind: 'string' } },
      { name: 'image07', schema: { kind: 'string' } },
      { name: 'image08', schema: { kind: 'string' } },
      { name: 'image09', schema: { kind: 'string' } },
      { name: 'image10', schema: { kind: 'string' } },
      { name: 'commitment_letter_photo', schema: { kind: 'string' } },
      { name: 'commitment_letter_photo_format', schema: { kind: 'string' } },
      { name: 'device_photo', schema: { kind: 'string' } },
      { name: 'device_photo_format', schema: { kind: 'string' } },
      { name: 'pack_and_active_photo', schema: { kind: 'string' } },
      { name: 'bar_code', schema: { kind: 'string' } },
      { name: 'sn_code', required: true, schema: { kind: 'string' } },
      { name: 'imei1', schema: { kind: 'string' } },
      { name: 'imei2', schema: { kind: 'string' } },
      { name: 'register_model', schema: { kind: 'string' } },
      { name: 'record_number', schema: { kind: 'string' } },
      { name: 'eng_grade_standard', schema: { kind: 'string' } },
      {
        name: 'invoice_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'invoice_cd', schema: { kind: 'string' } },
            { name: 'invoice_no', schema: { kind: 'string' } },
            { name: 'invoice_dt', schema: { kind: 'string' } },
            { name: 'invoice_link', schema: { kind: 'string' } },
            { name: 'invoice_tp', schema: { kind: 'string' } },
            { name: 'invoice_ck_cd', schema: { kind: 'string' } },
            { name: 'nm', schema: { kind: 'string' } },
            { name: 'tax', schema: { kind: 'string' } },
            { name: 'invoice_tax_amt', schema: { kind: 'string' } },
            { name: 'sales_ent_nm', schema: { kind: 'string' } },
            { name: 'tax_payer', schema: { kind: 'string' } },
            { name: 'num', schema: { kind: 'string' } },
            { name: 'service_nm', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'track_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'tracking_no', schema: { kind: 'string' } },
            { name: 'tracking_company', schema: { kind: 'string' } },
            { name: 'usr_prov', schema: { kind: 'string' } },
            { name: 'usr_city', schema: { kind: 'string' } },
            { name: 'usr_area', schema: { kind: 'string' } },
            { name: 'usr_addr', schema: { kind: 'string' } },
            { name: 'tracking_type', schema: { kind: 'string' } },
            { name: 'delivery_method', schema: { kind: 'string' } },
            { name: 'shipping_addr', schema: { kind: 'string' } },
            { name: 'delivery_time', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.audit.cup.update`。 */
export interface PageMethods {
  /**
   * 更新国补审核数据（银联）
   *
   * 先前上传的订单、发票、物流或照片有误或被驳回时，用同样的字段重报。必填项要全部带齐，不能只传改动的几项。
   *
   * 仍按`org_no`、`mchnt_order_id`与`upload_time`对应到原记录；新的审核结论发往这次的`notify_url`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.audit.cup.update.post({
   *   json: {
   *     org_no: 'ORG20260801000137',
   *     sub_mchnt_cd: 'MCHNT20260801000137',
   *     sub_mchnt_nm: '山前咖啡',
   *     online_no: 'ONLINE20260801000137',
   *     mchnt_order_id: 'MCHNT20260801000137',
   *     upload_time: '2026-08-01T12:30:00+08:00',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     prod_id: 'PROD20260801000137',
   *     brand_nm: '山前',
   *     prod_model: 'A1',
   *     plat_form: '山前小店',
   *     payer_tp: '银行卡',
   *     sales_at: '2026-08-01T12:30:00+08:00',
   *     actual_at: '2026-08-01T12:30:00+08:00',
   *     trans_tm: '2026-08-01T12:30:00+08:00',
   *     mchnt_cd: 'MCHNT20260801000137',
   *     discount_at: '2026-08-01T12:30:00+08:00',
   *     sn_code: 'SN20260801000137',
   *     invoice_info: {},
   *     track_info: {},
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
