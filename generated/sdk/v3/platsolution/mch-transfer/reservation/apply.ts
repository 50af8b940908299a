/** 由openapi/v3/platsolution/mch-transfer/reservation/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 受理单次预约商家转账（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date: string
  /** 预计最大转账金额，单位为分 */
  estimated_max_amount?: number | undefined
  /** 准确转账金额，单位为分 */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /**
   * 收款用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_real_name?: string | undefined
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: PostRequestJsonSceneReportData | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 受理单次预约商家转账（服务商）：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 预约记录受理时间 */
  accept_time: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 跳转微信支付预约确认页的package信息 */
  package_info: string
}

/** 受理单次预约商家转账（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSceneReportData {
  /** 保险保单报备信息 */
  insurance_policy?: PostRequestJsonSceneReportDataInsurancePolicy | undefined
}

export interface PostRequestJsonSceneReportDataInsurancePolicy {
  /** 保险产品备案编号 */
  product_registration_no: string
  /** 保险单号 */
  policy_no: string
  /** 保险名称 */
  name: string
  /** 取现单号 */
  withdrawal_no?: string | undefined
  /** 理赔单号 */
  claim_no?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/mch-transfer/reservation/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/mch-transfer/reservation/apply',
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
        paths: ['/json/user_real_name'],
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
 * 受理单次预约商家转账（服务商）
 *
 * 服务商先建一条转账预约，再把返回的`package_info`交给前端，通过微信SDK打开确认页请用户确认。预计金额与准确金额是两个字段，按场景选填。
 *
 * `user_real_name`传密文，请求头带`Wechatpay-Serial`；建好预约不等于用户同意，状态到`CONFIRMED`才算。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     out_reservation_no: 'RESERVE20260801000137',
 *     transfer_scene_id: '1000',
 *     estimated_date: '2026-08-22',
 *     reserve_remark: '预约提现',
 *     notify_url: 'https://pay.example.com/notify/transfer',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'out_reservation_no', required: true, schema: { kind: 'string' } },
      { name: 'transfer_scene_id', required: true, schema: { kind: 'string' } },
      { name: 'estimated_date', required: true, schema: { kind: 'string' } },
      { name: 'estimated_max_amount', schema: { kind: 'number' } },
      { name: 'exact_amount', schema: { kind: 'number' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'user_real_name', schema: { kind: 'string' } },
      { name: 'reserve_remark', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      {
        name: 'scene_report_data',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'insurance_policy',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'product_registration_no', required: true, schema: { kind: 'string' } },
                  { name: 'policy_no', required: true, schema: { kind: 'string' } },
                  { name: 'name', required: true, schema: { kind: 'string' } },
                  { name: 'withdrawal_no', schema: { kind: 'string' } },
                  { name: 'claim_no', schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.reservation.apply`。 */
export interface PageMethods {
  /**
   * 受理单次预约商家转账（服务商）
   *
   * 服务商先建一条转账预约，再把返回的`package_info`交给前端，通过微信SDK打开确认页请用户确认。预计金额与准确金额是两个字段，按场景选填。
   *
   * `user_real_name`传密文，请求头带`Wechatpay-Serial`；建好预约不等于用户同意，状态到`CONFIRMED`才算。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.reservation.apply.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     out_reservation_no: 'RESERVE20260801000137',
   *     transfer_scene_id: '1000',
   *     estimated_date: '2026-08-22',
   *     reserve_remark: '预约提现',
   *     notify_url: 'https://pay.example.com/notify/transfer',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
