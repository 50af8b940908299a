/** 由openapi/v3/merchant-service/complaints-v2/{complaint_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询投诉单详情：请求 */
export interface GetRequest {
  /** 投诉单号 */
  complaint_id: string
}

/** 查询投诉单详情：应答 */
export interface GetResponse {
  /** 投诉单号 */
  complaint_id: string
  /** 投诉时间，RFC 3339格式 */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /**
   * 投诉单状态
   * `PENDING`：待处理
   * `PROCESSING`：处理中
   * `PROCESSED`：已处理完成
   */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 */
  complainted_mchid: string
  /**
   * 投诉人联系方式，密文
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  payer_phone?: string
  /** 投诉人openid */
  payer_openid?: string
  /** 投诉资料列表 */
  complaint_media_list?: GetResponseComplaintMediaList[]
  /** 投诉单关联订单信息 */
  complaint_order_info?: GetResponseComplaintOrderInfo[]
  /** 投诉单关联服务单信息 */
  service_order_info?: GetResponseServiceOrderInfo[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 */
  problem_description: string
  /** 用户投诉次数 */
  user_complaint_times: number
  /**
   * 问题类型
   * `REFUND`：申请退款
   * `SERVICE_NOT_WORK`：服务权益未生效
   * `OTHERS`：其他类型
   */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
  /** 申请退款金额，单位为分 */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
  /** 补充信息 */
  additional_info?: GetResponseAdditionalInfo
  /** 是否在平台协助中 */
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}

/**
 * 查询投诉单详情：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseComplaintMediaList {
  /**
   * 媒体文件业务类型
   * `USER_COMPLAINT_IMAGE`：用户提交的图片
   * `OPERATION_IMAGE`：处理过程中的图片
   */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文件请求url */
  media_url?: string[]
}

export interface GetResponseComplaintOrderInfo {
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额，单位为分 */
  amount: number
}

export interface GetResponseServiceOrderInfo {
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 支付分服务单状态 */
  state?: string
}

export interface GetResponseAdditionalInfo {
  /**
   * 补充信息类型
   * `SHARE_POWER_TYPE` 枚举值
   */
  type?: 'SHARE_POWER_TYPE' | (string & {})
  /** 充电宝投诉相关信息 */
  share_power_info?: GetResponseAdditionalInfoSharePowerInfo
}

export interface GetResponseAdditionalInfoSharePowerInfo {
  /** 归还时间 */
  return_time?: string
  /** 归还地点信息 */
  return_address_info?: GetResponseAdditionalInfoSharePowerInfoReturnAddressInfo
  /** 是否归还同一柜机 */
  is_returned_to_same_machine?: boolean
}

export interface GetResponseAdditionalInfoSharePowerInfoReturnAddressInfo {
  /** 归还地点 */
  return_address?: string
  /** 归还地点经度 */
  longitude?: string
  /** 归还地点纬度 */
  latitude?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-service/complaints-v2/{complaint_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}',
  pathParameters: ['complaint_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/payer_phone'],
      },
    ],
  },
})

/**
 * 查询投诉单详情
 *
 * 读取一张投诉单的内容、状态和关联订单。联系方式是密文，用商户私钥解密；媒体文件要用图片下载接口取。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691648)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { complaint_id: '200000020260801000000000042' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.merchantService.complaintsV2._complaint_id_`。 */
export interface PageMethods {
  /**
   * 查询投诉单详情
   *
   * 读取一张投诉单的内容、状态和关联订单。联系方式是密文，用商户私钥解密；媒体文件要用图片下载接口取。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691648)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaintsV2._complaint_id_.get({
   *   complaint_id: '200000020260801000000000042',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
