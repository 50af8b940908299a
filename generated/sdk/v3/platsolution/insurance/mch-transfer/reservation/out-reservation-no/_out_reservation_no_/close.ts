/** 由openapi/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 关闭预约商家转账（保险）：请求 */
export interface PostRequest {
  /** 商户预约单号 */
  out_reservation_no: string
  /** 声明请求的查询参数 */
  query: PostRequestQuery
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 关闭预约商家转账（保险）：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额，单位为分 */
  estimated_max_amount?: number
  /** 准确转账金额，单位为分 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: PostResponseCloseInfo
}

/** 关闭预约商家转账（保险）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseCloseInfo {
  /** 预约记录关闭的时间 */
  close_time: string
  /** 预约记录关闭的原因 */
  close_reason:
    | 'USER_OVERDUE_UNCONFIRMED'
    | 'CLOSE_CONFIRMED_VIA_MCH_API'
    | 'CLOSE_ACCEPTED_VIA_MCH_API'
    | 'TRANSFER_FINISHED'
    | 'OVERDUE_NOT_TRANSFER'
    | 'RESERVE_FAIL'
    | 'USER_CLOSE'
    | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close',
  pathParameters: ['out_reservation_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 关闭预约商家转账（保险）
 *
 * 保险理赔取消或改期时，撤掉一份待确认或已确认的转账预约。成功后状态是`CLOSED`，原因记在`close_info`。
 *
 * 关掉的预约不能再用来转账，还要付款须请用户重新确认一次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_reservation_no: 'RESERVE20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_reservation_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close`。 */
export interface PageMethods {
  /**
   * 关闭预约商家转账（保险）
   *
   * 保险理赔取消或改期时，撤掉一份待确认或已确认的转账预约。成功后状态是`CLOSED`，原因记在`close_info`。
   *
   * 关掉的预约不能再用来转账，还要付款须请用户重新确认一次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close.post({
   *   out_reservation_no: 'RESERVE20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
