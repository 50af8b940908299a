/** 由openapi/v3/gov/subsidy/zhejiang/goods/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 国补商品信息查询（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商品条码 */
  goods_bar_code?: string | undefined
  /** 省份代码 */
  province?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}

/** 国补商品信息查询（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品条码 */
  goods_bar_code: string
  /** 本记录唯一ID */
  seq_id: string
  /** 省份代码 */
  province: string
  /** 条码类型 */
  code_type: '001' | '002' | (string & {})
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 品牌名称 */
  logo_name: string
  /** 商品型号 */
  goods_model: string
  /** 基准价格 */
  basis_price: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string
  /** 厂商指导零售价 */
  manufact_price: string
  /** 能效标识 */
  energy_effciency?: string
  /** 能效备案编号 */
  energy_reg_code?: string
  /** 能效备案型号 */
  energy_reg_model?: string
  /** 3C 认证编号 */
  reg_3c_code?: string
  /** 水效标识 */
  water_effciency?: string
  /** 有效期 */
  expire_date?: string
  /** 产品描述 */
  description?: string
  /** gpc 分类代码 */
  gpc?: string
  /** 净含量 */
  net_content?: string
  /** 净含量单位代码 */
  unit_code?: string
  /** 原产国 */
  origin?: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 数据状态 */
  data_state?: string
  /** 备注 */
  remark?: string
  /** 上送状态 */
  upload_state?: string
  /** 失效时间 */
  expire_time?: string
  /** 是否 AI 产品 */
  is_ai_product?: string
  /** 设备类型 */
  device_type?: string
  /** 厂商识别代码 */
  manufact_code?: string
  /** 厂商注册日期 */
  manufact_login_date?: string
  /** 厂商失效日期 */
  manufact_logout_date?: string
  /** 厂商失效标识 */
  manufact_logout_flag?: string
  /** 厂商注册地址 */
  manufact_register_addr?: string
  /** 厂商过期日期 */
  manufact_valid_date?: string
  /** 厂商企业名称 */
  manufact_firm_name?: string
  /** 企业定价单位 */
  price_unit?: string
  /** 上市日期 */
  sale_date?: string
  /** PC 类型 */
  pc_type?: string
  /** 上送平台编码 */
  msg_src_platform?: string
}

/** 国补商品信息查询（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/goods/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/goods/query',
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
 * 国补商品信息查询（浙江）
 *
 * 按条码和省份取浙江商品库里的备案信息：型号、能效水效、基准价、厂商与有效期。卖之前核对`data_state`和失效时间。
 *
 * 能效和水效两栏拼作`energy_effciency`、`water_effciency`，少一个字母i，照此取值。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     goods_bar_code: '6900000000137',
 *     province: '330000',
 *     req_ssn: 'SSN20260801000137',
 *     req_time: '2026-08-01T12:30:00+08:00',
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
      { name: 'goods_bar_code', schema: { kind: 'string' } },
      { name: 'province', schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
      { name: 'req_time', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.goods.query`。 */
export interface PageMethods {
  /**
   * 国补商品信息查询（浙江）
   *
   * 按条码和省份取浙江商品库里的备案信息：型号、能效水效、基准价、厂商与有效期。卖之前核对`data_state`和失效时间。
   *
   * 能效和水效两栏拼作`energy_effciency`、`water_effciency`，少一个字母i，照此取值。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.goods.query.post({
   *   json: {
   *     goods_bar_code: '6900000000137',
   *     province: '330000',
   *     req_ssn: 'SSN20260801000137',
   *     req_time: '2026-08-01T12:30:00+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
