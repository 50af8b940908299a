/** 由openapi/v2/mmpaymkttransfers/sendgroupredpack.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 发放裂变红包：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 商户名称 */
  send_name: string
  /** 用户openid */
  re_openid: string
  /** 总金额 */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /**
   * 红包金额设置方式
   * `ALL_RAND` 枚举值
   */
  amt_type: 'ALL_RAND'
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
  /**
   * 活动信息
   * 直接传数据，发送时转为查询字符串。
   */
  risk_info?: PostRequestXmlRiskInfo | undefined
}

/** 发放裂变红包：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
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
  /** 总金额 */
  total_amount: number
  /** 微信单号 */
  send_listid: string
}

/**
 * 发放裂变红包：错误码
 *
 * - `NO_AUTH`: 疑有风险被拦截，请用户换常用且正常的微信号
 * - `SENDNUM_LIMIT`: 用户当日领取个数达上限，可在 API 安全里调整
 * - `ILLEGAL_APPID`: appid 类型不对，须用公众平台申请的 appid
 * - `MONEY_LIMIT`: 红包金额不在允许范围，调整金额或申请提额
 * - `SEND_FAILED`: 此单已确定发放失败，要再发须换新单号
 * - `FATAL_ERROR`: 同单号的参数与首次不同，改回或换新单号
 * - `FREQ_LIMIT`: 发放过于频繁，控制频率后用原单号重试
 * - `NOTENOUGH`: 商户账户余额不足，充值后用原单号重试
 * - `OPENID_ERROR`: openid 不属于所传 appid，改传对应的值
 * - `PROCESSING`: 已受理处理中，约二十分钟后以原单号查询
 * - `PARAM_ERROR`: 字段缺失或非法，依 err_code_des 改正
 * - `SECOND_OVER_LIMITED`: 每分钟发放个数超限，放慢发放速度
 * - `DAY_OVER_LIMITED`: 当日发放个数超限，次日再发或申请提额
 */
export type PostErrorCode =
  | 'NO_AUTH'
  | 'SENDNUM_LIMIT'
  | 'ILLEGAL_APPID'
  | 'MONEY_LIMIT'
  | 'SEND_FAILED'
  | 'FATAL_ERROR'
  | 'FREQ_LIMIT'
  | 'NOTENOUGH'
  | 'OPENID_ERROR'
  | 'PROCESSING'
  | 'PARAM_ERROR'
  | 'SECOND_OVER_LIMITED'
  | 'DAY_OVER_LIMITED'
  | V2MmpaymkttransfersErrorCode

export interface PostRequestXmlRiskInfo {
  /** 用户操作的时间戳 */
  posttime?: number | undefined
  /** 业务系统账号的手机号 */
  mobile?: string | undefined
  /** MAC地址或者设备唯一标识 */
  deviceid?: string | undefined
  /** 用户操作的客户端版本 */
  clientversion?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/sendgroupredpack#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/sendgroupredpack',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  requestFields: {
    encoded: [
      {
        encoding: 'urlencoded',
        mediaType: 'application/x-www-form-urlencoded',
        paths: ['/xml/risk_info'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    numbers: ['/total_amount'],
  },
})

/**
 * 发放裂变红包
 *
 * 一次发出一组红包，由种子用户先领一个，再把剩下的分享给好友。`amt_type`只有`ALL_RAND`，即金额全随机；总额单位分。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4)
 * @deprecated `2024-06-05`起下线，仅供查阅存量代码。
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_billno: 'HB20260801000001',
 *     mch_id: '1900000109',
 *     wxappid: 'wx6f3a90c2d5e81b47',
 *     send_name: '山前咖啡',
 *     re_openid: 'oUpF8uDemo0000000000000000A1',
 *     total_amount: 1000,
 *     total_num: 3,
 *     amt_type: 'ALL_RAND',
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
      { name: 'send_name', required: true, schema: { kind: 'string' } },
      { name: 're_openid', required: true, schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'total_num', required: true, schema: { kind: 'integer' } },
      { name: 'amt_type', required: true, schema: { kind: 'string', enum: [{ value: 'ALL_RAND' }] } },
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
      {
        name: 'risk_info',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/x-www-form-urlencoded',
            schema: {
              kind: 'object',
              properties: [
                { name: 'posttime', schema: { kind: 'number' } },
                { name: 'mobile', schema: { kind: 'string' } },
                { name: 'deviceid', schema: { kind: 'string' } },
                { name: 'clientversion', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.sendgroupredpack`。 */
export interface PageMethods {
  /**
   * 发放裂变红包
   *
   * 一次发出一组红包，由种子用户先领一个，再把剩下的分享给好友。`amt_type`只有`ALL_RAND`，即金额全随机；总额单位分。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4)
   * @deprecated `2024-06-05`起下线，仅供查阅存量代码。
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.sendgroupredpack.post({
   *   xml: {
   *     mch_billno: 'HB20260801000001',
   *     mch_id: '1900000109',
   *     wxappid: 'wx6f3a90c2d5e81b47',
   *     send_name: '山前咖啡',
   *     re_openid: 'oUpF8uDemo0000000000000000A1',
   *     total_amount: 1000,
   *     total_num: 3,
   *     amt_type: 'ALL_RAND',
   *     wishing: '祝你中秋快乐',
   *     act_name: '中秋答谢',
   *     remark: '每人限领一次',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
