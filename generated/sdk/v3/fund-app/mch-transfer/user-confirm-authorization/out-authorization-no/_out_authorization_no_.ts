/** 由openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询自动收款授权：请求 */
export interface GetRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 是否展示用户授权信息 */
  is_display_authorization?: boolean | undefined
}

/** 查询自动收款授权：应答 */
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
  authorization_id?: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: GetResponseCloseInfo
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}

/** 查询自动收款授权：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseCloseInfo {
  /** 关闭时间 */
  close_time: string
  /** 自动收款授权的原因 */
  close_reason:
    | 'CLOSE_VIA_MCH_API'
    | 'USER_CLOSE'
    | 'USER_OVERDUE_UNCONFIRMED'
    | 'TRANSFER_RISK'
    | 'USER_ACCOUNT_ABNORMAL'
    | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}',
  pathParameters: ['out_authorization_no'],
  queryParameters: ['is_display_authorization'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询自动收款授权
 *
 * 看用户授权生效没有，尚在等待时`is_display_authorization`为真可再取`package_info`。关闭原因比服务商的多：逾期未确认、风险、账户异常等。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_authorization_no: 'AUTH20260801000137',
 *   query: { is_display_authorization: true },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_authorization_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'is_display_authorization', schema: { kind: 'boolean' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_`。 */
export interface PageMethods {
  /**
   * 查询自动收款授权
   *
   * 看用户授权生效没有，尚在等待时`is_display_authorization`为真可再取`package_info`。关闭原因比服务商的多：逾期未确认、风险、账户异常等。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.get({
   *   out_authorization_no: 'AUTH20260801000137',
   *   query: { is_display_authorization: true },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
