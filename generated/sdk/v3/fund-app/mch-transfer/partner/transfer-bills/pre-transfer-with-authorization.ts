/** 由openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 转账并申请自动收款授权（服务商）：请求 */
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
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /**
   * 收款用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly PostRequestJsonTransferSceneReportInfos[]
  /** 自动收款授权信息 */
  authorization_info?: PostRequestJsonAuthorizationInfo | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 转账并申请自动收款授权（服务商）：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/**
 * 转账并申请自动收款授权（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合转账规则，如场景报备、姓名或金额不符，依 message 改正
 * - `ALREADY_EXISTS` (400): 商户单号已被占用且参数不同，先查原单，新转账换单号
 * - `NO_AUTH` (403): 没有商家转账或该转账场景的权限，到商户平台开通
 * - `NOT_ENOUGH` (403): 运营账户资金不足，充值后务必用原单号重试
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用，用原单号重试
 * - `SYSTEM_ERROR` (500): 结果未知，先用原单号查单，重试不换单号
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'ALREADY_EXISTS'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'FREQUENCY_LIMIT_EXCEED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonTransferSceneReportInfos {
  /** 信息类型 */
  info_type: string
  /** 信息内容 */
  info_content: string
}

export interface PostRequestJsonAuthorizationInfo {
  /** 用户展示名称 */
  user_display_name: string
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 自动收款授权结果通知地址 */
  authorization_notify_url: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization',
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
        paths: ['/json/user_name'],
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
 * 转账并申请自动收款授权（服务商）
 *
 * 用户来领款时建转账单，并借这次确认请用户同意以后自动收款；不带`authorization_info`就是普通转账。金额单位分，姓名传密文，须带`Wechatpay-Serial`。
 *
 * 收款与授权是两个结果，各有通知地址；转账单号、授权单号重试时都不换。
 *
 * **选定`transfer_scene_id`后，`transfer_scene_report_infos`须按下列搭配报备：**
 *
 * 后续通知：
 *
 * - 商家转账单据终态通知(MCHTRANSFER.BILL.FINISHED)（`webhooks/v3/MCHTRANSFER.BILL.FINISHED`），发往`json.notify_url`
 * - 用户确认自动收款授权通知(MCHTRANSFER.AUTHORIZATION.CONFIRMED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED`），发往`json.authorization_info.authorization_notify_url`
 * - 自动收款授权关闭通知(MCHTRANSFER.AUTHORIZATION.CLOSED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CLOSED`），发往`json.authorization_info.authorization_notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_bill_no: 'ZZ20260801000005',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     transfer_amount: 400000,
 *     transfer_remark: '八月会员活动奖励',
 *     transfer_scene_id: '1000',
 *     transfer_scene_report_infos: [
 *       { info_type: '活动名称', info_content: '注册会员有礼' },
 *     ],
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'user_name', schema: { kind: 'string' } },
      { name: 'transfer_amount', required: true, schema: { kind: 'number' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'user_recv_perception', schema: { kind: 'string' } },
      {
        name: 'transfer_scene_id',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: '1000' },
            { value: '1002' },
            { value: '1004' },
            { value: '1005' },
            { value: '1009' },
            { value: '1010' },
            { value: '1011' },
            { value: '1013' },
          ],
        },
      },
      {
        name: 'transfer_scene_report_infos',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'info_type', required: true, schema: { kind: 'string' } },
              { name: 'info_content', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'authorization_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'user_display_name', required: true, schema: { kind: 'string' } },
            { name: 'out_authorization_no', required: true, schema: { kind: 'string' } },
            { name: 'authorization_notify_url', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization`。 */
export interface PageMethods {
  /**
   * 转账并申请自动收款授权（服务商）
   *
   * 用户来领款时建转账单，并借这次确认请用户同意以后自动收款；不带`authorization_info`就是普通转账。金额单位分，姓名传密文，须带`Wechatpay-Serial`。
   *
   * 收款与授权是两个结果，各有通知地址；转账单号、授权单号重试时都不换。
   *
   * **选定`transfer_scene_id`后，`transfer_scene_report_infos`须按下列搭配报备：**
   *
   * 后续通知：
   *
   * - 商家转账单据终态通知(MCHTRANSFER.BILL.FINISHED)（`webhooks/v3/MCHTRANSFER.BILL.FINISHED`），发往`json.notify_url`
   * - 用户确认自动收款授权通知(MCHTRANSFER.AUTHORIZATION.CONFIRMED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED`），发往`json.authorization_info.authorization_notify_url`
   * - 自动收款授权关闭通知(MCHTRANSFER.AUTHORIZATION.CLOSED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CLOSED`），发往`json.authorization_info.authorization_notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_bill_no: 'ZZ20260801000005',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     transfer_amount: 400000,
   *     transfer_remark: '八月会员活动奖励',
   *     transfer_scene_id: '1000',
   *     transfer_scene_report_infos: [
   *       { info_type: '活动名称', info_content: '注册会员有礼' },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
