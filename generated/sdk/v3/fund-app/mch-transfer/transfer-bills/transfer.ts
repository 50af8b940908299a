/** 由openapi/v3/fund-app/mch-transfer/transfer-bills/transfer.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 用户授权后转账：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
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
  /** 微信免确认收款授权单号 */
  authorization_id?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 商户侧授权单号 */
  out_authorization_no?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 用户授权后转账：应答 */
export interface PostResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time?: string
}

/**
 * 用户授权后转账：错误码
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

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/transfer-bills/transfer#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-bills/transfer',
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
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/user_name'],
      },
    ],
  },
})

/**
 * 用户授权后转账
 *
 * 对授权过自动收款的用户直接付款，`authorization_id`与`out_authorization_no`给一种指明授权。金额单位分，姓名传密文，须带`Wechatpay-Serial`；结果查单确认。
 *
 * 重试沿用`out_bill_no`，换号即重复付款。返回的商户号字段是`mch_id`，多一条下划线。
 *
 * **不同`transfer_scene_id`对应的`transfer_scene_report_infos`各不相同，按此搭配：**
 *
 * 后续通知：
 *
 * - 商家转账单据终态通知(MCHTRANSFER.BILL.FINISHED)（`webhooks/v3/MCHTRANSFER.BILL.FINISHED`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_bill_no: 'ZZ20260801000005',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
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
      { name: 'authorization_id', schema: { kind: 'string' } },
      { name: 'sponsor_mchid', schema: { kind: 'string' } },
      { name: 'out_authorization_no', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.transferBills.transfer`。 */
export interface PageMethods {
  /**
   * 用户授权后转账
   *
   * 对授权过自动收款的用户直接付款，`authorization_id`与`out_authorization_no`给一种指明授权。金额单位分，姓名传密文，须带`Wechatpay-Serial`；结果查单确认。
   *
   * 重试沿用`out_bill_no`，换号即重复付款。返回的商户号字段是`mch_id`，多一条下划线。
   *
   * **不同`transfer_scene_id`对应的`transfer_scene_report_infos`各不相同，按此搭配：**
   *
   * 后续通知：
   *
   * - 商家转账单据终态通知(MCHTRANSFER.BILL.FINISHED)（`webhooks/v3/MCHTRANSFER.BILL.FINISHED`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.transferBills.transfer.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_bill_no: 'ZZ20260801000005',
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
