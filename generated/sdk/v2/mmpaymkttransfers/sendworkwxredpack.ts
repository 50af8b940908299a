/** 由openapi/v2/mmpaymkttransfers/sendworkwxredpack.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 企业微信发放企业红包：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 发送红包的应用id */
  agentid?: string | undefined
  /** 发送者名称 */
  sender_name: string
  /** 发送者头像 */
  sender_header_media_id?: string | undefined
  /** 用户openid */
  re_openid: string
  /** 付款金额，单位为分 */
  total_amount: number
  /** 红包祝福语 */
  wishing: string
  /** 活动名称 */
  act_name: string
  /** 备注 */
  remark: string
  /** 场景id */
  scene_id?:
    | 'PRODUCT_1'
    | 'PRODUCT_2'
    | 'PRODUCT_3'
    | 'PRODUCT_4'
    | 'PRODUCT_5'
    | 'PRODUCT_6'
    | 'PRODUCT_7'
    | 'PRODUCT_8'
    | undefined
  /** 企业微信签名 */
  workwx_sign?: string | undefined
}

/** 企业微信发放企业红包：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /** 付款金额，单位为分 */
  total_amount: number
  /** 微信单号 */
  send_listid: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}

/**
 * 企业微信发放企业红包：错误码
 *
 * - `NO_AUTH`: 疑有风险被拦截，请用户换常用且正常的微信号
 * - `SENDNUM_LIMIT`: 用户当日领取个数达上限，可在 API 安全里调整
 * - `SENDAMOUNT_LIMIT`: 商户当日发放总额达上限，请管理员调整
 * - `RCVDAMOUNT_LIMIT`: 用户当日领取总额达上限，请管理员调整
 * - `ILLEGAL_APPID`: appid 类型不对，须用公众平台申请的 appid
 * - `MONEY_LIMIT`: 红包金额不在允许范围，调整金额或申请提额
 * - `SEND_FAILED`: 此单已确定发放失败，要再发须换新单号
 * - `FATAL_ERROR`: 同单号的参数与首次不同，改回或换新单号
 * - `FREQ_LIMIT`: 发放过于频繁，控制频率后用原单号重试
 * - `API_METHOD_CLOSED`: API 发放已关闭，请管理员在商户平台开启
 * - `NOTENOUGH`: 商户账户余额不足，充值后用原单号重试
 * - `OPENID_ERROR`: openid 不属于所传 appid，改传对应的值
 * - `PROCESSING`: 已受理处理中，约二十分钟后以原单号查询
 * - `PARAM_ERROR`: 字段缺失或非法，依 err_code_des 改正
 * - `NO_COMPETENCE`: 商户号未开通企业支付，到企业微信后台核对
 */
export type PostErrorCode =
  | 'NO_AUTH'
  | 'SENDNUM_LIMIT'
  | 'SENDAMOUNT_LIMIT'
  | 'RCVDAMOUNT_LIMIT'
  | 'ILLEGAL_APPID'
  | 'MONEY_LIMIT'
  | 'SEND_FAILED'
  | 'FATAL_ERROR'
  | 'FREQ_LIMIT'
  | 'API_METHOD_CLOSED'
  | 'NOTENOUGH'
  | 'OPENID_ERROR'
  | 'PROCESSING'
  | 'PARAM_ERROR'
  | 'NO_COMPETENCE'
  | V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/sendworkwxredpack#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/sendworkwxredpack',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: ['/total_amount'],
  },
})

/**
 * 企业微信发放企业红包
 *
 * 以企业或企业应用的名义给员工发红包，发送者名称和头像可定制。金额不在1元至200元之间时要带`scene_id`，重试用原商户订单号。
 *
 * 支付签名之外，企业微信签名`workwx_sign`也要算。结果不明先查红包记录，不要换单号。
 * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_billno: 'HB20260801000001',
 *     mch_id: '1900000109',
 *     wxappid: 'wx6f3a90c2d5e81b47',
 *     sender_name: '中秋答谢',
 *     re_openid: 'oUpF8uDemo0000000000000000A1',
 *     total_amount: 1000,
 *     wishing: '祝你中秋快乐',
 *     act_name: '中秋答谢',
 *     remark: '每人限领一次',
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
      { name: 'mch_billno', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'wxappid', required: true, schema: { kind: 'string' } },
      { name: 'agentid', schema: { kind: 'string' } },
      { name: 'sender_name', required: true, schema: { kind: 'string' } },
      { name: 'sender_header_media_id', schema: { kind: 'string' } },
      { name: 're_openid', required: true, schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'wishing', required: true, schema: { kind: 'string' } },
      { name: 'act_name', required: true, schema: { kind: 'string' } },
      { name: 'remark', required: true, schema: { kind: 'string' } },
      {
        name: 'scene_id',
        schema: {
          kind: 'string',
          enum: [
            { value: 'PRODUCT_1' },
            { value: 'PRODUCT_2' },
            { value: 'PRODUCT_3' },
            { value: 'PRODUCT_4' },
            { value: 'PRODUCT_5' },
            { value: 'PRODUCT_6' },
            { value: 'PRODUCT_7' },
            { value: 'PRODUCT_8' },
          ],
        },
      },
      { name: 'workwx_sign', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.sendworkwxredpack`。 */
export interface PageMethods {
  /**
   * 企业微信发放企业红包
   *
   * 以企业或企业应用的名义给员工发红包，发送者名称和头像可定制。金额不在1元至200元之间时要带`scene_id`，重试用原商户订单号。
   *
   * 支付签名之外，企业微信签名`workwx_sign`也要算。结果不明先查红包记录，不要换单号。
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.sendworkwxredpack.post({
   *   xml: {
   *     mch_billno: 'HB20260801000001',
   *     mch_id: '1900000109',
   *     wxappid: 'wx6f3a90c2d5e81b47',
   *     sender_name: '中秋答谢',
   *     re_openid: 'oUpF8uDemo0000000000000000A1',
   *     total_amount: 1000,
   *     wishing: '祝你中秋快乐',
   *     act_name: '中秋答谢',
   *     remark: '每人限领一次',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
