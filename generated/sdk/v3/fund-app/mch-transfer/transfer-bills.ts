/** 由openapi/v3/fund-app/mch-transfer/transfer-bills.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 发起转账：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户应用的AppID */
  appid: string
  /**
   * 商户转账单号，重试时不可更换，限数字和字母
   * 至多32个字符。
   */
  out_bill_no: string
  /** 转账场景ID，如1000为现金营销 */
  transfer_scene_id: string
  /** 用户在该AppID下的openid */
  openid: string
  /**
   * 收款用户姓名，以密文传输，转账满2000元时必传
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name?: string | undefined
  /** 转账金额，单位为分 */
  transfer_amount: number
  /**
   * 转账备注，用户收款时可见
   * 至多32个字符。
   */
  transfer_remark: string
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url?: string | undefined
  /** 用户收款感知，收款页上的款项名称 */
  user_recv_perception?: string | undefined
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly PostRequestJsonTransferSceneReportInfos[]
  /** 用户收款样式 */
  user_recv_style?: PostRequestJsonUserRecvStyle | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 发起转账：应答 */
export interface PostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /**
   * 单据状态
   * `ACCEPTED`：已受理
   * `PROCESSING`：锁定资金中
   * `WAIT_USER_CONFIRM`：待用户确认收款
   * `TRANSFERING`：转账中
   * `SUCCESS`：转账成功
   * `FAIL`：转账失败
   * `CANCELING`：撤销中
   * `CANCELLED`：已撤销
   */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 跳转领取页面的package信息，等待确认时返回 */
  package_info?: string
  /** 失败原因 */
  fail_reason?: string
}

/**
 * 发起转账：错误码
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
  /** 信息类型，可用哪些由转账场景规定 */
  info_type: string
  /** 信息内容 */
  info_content: string
}

export interface PostRequestJsonUserRecvStyle {
  /** 用户收款样式类型 */
  type: 'CONFIRM_PAGE' | 'RED_PACKET'
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/transfer-bills#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-bills',
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
 * 发起转账
 *
 * 给一个用户转账到零钱；需要用户确认时，把返回的package_info交给前端调起收款页。
 *
 * 结果不明时用原商户单号重试或查询，换号会造成重复转账。金额单位是分。
 *
 * 报备信息要传哪几条由转账场景决定，缺一条都会被拒。姓名以密文传输，转账满2000元时必传。
 *
 * 后续通知：
 *
 * - 商家转账单据终态通知(MCHTRANSFER.BILL.FINISHED)（`webhooks/v3/MCHTRANSFER.BILL.FINISHED`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     out_bill_no: 'ZZ20260801000005',
 *     transfer_scene_id: '1000',
 *     openid: 'oUpF8uDemo0000000000000000A1',
 *     transfer_amount: 2000,
 *     transfer_remark: '八月会员活动奖励',
 *     transfer_scene_report_infos: [
 *       { info_type: '活动名称', info_content: '八月会员活动' },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'transfer_scene_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'user_name', schema: { kind: 'string' } },
      { name: 'transfer_amount', required: true, schema: { kind: 'integer' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'user_recv_perception', schema: { kind: 'string' } },
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
        name: 'user_recv_style',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'CONFIRM_PAGE' }, { value: 'RED_PACKET' }] },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.transferBills`。 */
export interface PageMethods {
  /**
   * 发起转账
   *
   * 给一个用户转账到零钱；需要用户确认时，把返回的package_info交给前端调起收款页。
   *
   * 结果不明时用原商户单号重试或查询，换号会造成重复转账。金额单位是分。
   *
   * 报备信息要传哪几条由转账场景决定，缺一条都会被拒。姓名以密文传输，转账满2000元时必传。
   *
   * 后续通知：
   *
   * - 商家转账单据终态通知(MCHTRANSFER.BILL.FINISHED)（`webhooks/v3/MCHTRANSFER.BILL.FINISHED`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.transferBills.post({
   *   json: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     out_bill_no: 'ZZ20260801000005',
   *     transfer_scene_id: '1000',
   *     openid: 'oUpF8uDemo0000000000000000A1',
   *     transfer_amount: 2000,
   *     transfer_remark: '八月会员活动奖励',
   *     transfer_scene_report_infos: [
   *       { info_type: '活动名称', info_content: '八月会员活动' },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
