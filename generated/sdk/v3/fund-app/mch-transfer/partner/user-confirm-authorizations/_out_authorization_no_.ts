/** 由openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询自动收款授权（服务商）：请求 */
export interface GetRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
}

/** 查询自动收款授权（服务商）：应答 */
export interface GetResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: GetResponseCloseInfo
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}

/** 查询自动收款授权（服务商）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseCloseInfo {
  /** 关闭时间 */
  close_time: string
  /** 自动收款授权的原因 */
  close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}',
  pathParameters: ['out_authorization_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询自动收款授权（服务商）
 *
 * 服务商凭商户侧授权单号看授权是否`TAKING_EFFECT`，并取得付款要用的`authorization_id`。关闭的看`close_reason`，是商户解除还是用户关的。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
 * @example
 * ```ts
 * const answer = await get(client, { out_authorization_no: 'AUTH20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_authorization_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_`。 */
export interface PageMethods {
  /**
   * 查询自动收款授权（服务商）
   *
   * 服务商凭商户侧授权单号看授权是否`TAKING_EFFECT`，并取得付款要用的`authorization_id`。关闭的看`close_reason`，是商户解除还是用户关的。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.get({
   *   out_authorization_no: 'AUTH20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
