/** 由openapi/v3/transfer/batches.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 发起批量转账：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 商户应用的AppID
   * 至多32个字符。
   */
  appid: string
  /**
   * 商家批次单号，重试时不可更换
   * 至多32个字符。
   */
  out_batch_no: string
  /**
   * 批次名称
   * 至多32个字符。
   */
  batch_name: string
  /**
   * 批次备注
   * 至多32个字符。
   */
  batch_remark: string
  /** 转账总金额，单位为分，须等于各明细之和 */
  total_amount: number
  /**
   * 转账总笔数
   * 不大于1000。
   */
  total_num: number
  /**
   * 转账明细列表
   * 至多1000个元素。
   */
  transfer_detail_list: readonly PostRequestJsonTransferDetailList[]
  /**
   * 转账场景ID
   * 至多36个字符。
   */
  transfer_scene_id?: string | undefined
  /**
   * 批次完成后的通知地址，须为HTTPS
   * 至多256个字符。
   */
  notify_url?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 发起批量转账：应答 */
export interface PostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 批次状态 */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}

/**
 * 发起批量转账：错误码
 *
 * - `INVALID_REQUEST` (400): 超出单日转账额度或违反规则，依 message 处理
 * - `NOT_ENOUGH` (403): 转账账户资金不足，充值后以原批次单号重试
 * - `FREQUENCY_LIMITED` (429): 超频未受理，降频后以原批次单号重试
 * - `SYSTEM_ERROR` (500): 结果未知，勿换批次单号，以原参数再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NOT_ENOUGH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonTransferDetailList {
  /** 商家明细单号 */
  out_detail_no: string
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 用户在该AppID下的openid */
  openid: string
  /**
   * 收款用户姓名，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name?: string | undefined
  /**
   * 收款用户身份证号，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_id_card?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/transfer/batches#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/transfer/batches',
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
        paths: ['/json/transfer_detail_list/*/user_name', '/json/transfer_detail_list/*/user_id_card'],
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
 * 发起批量转账
 *
 * 一次给多个用户转账到零钱，整批先受理，再逐笔处理。
 *
 * 结果不明时用原商家批次单号重试或查询，换号会造成重复转账。总笔数和总金额须与明细相符。
 *
 * 姓名和身份证号以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
 *
 * 后续通知：
 *
 * - 商家转账批次完成通知(MCHTRANSFER.BATCH.FINISHED)（`webhooks/v3/MCHTRANSFER.BATCH.FINISHED`），发往`json.notify_url`
 * - 商家转账批次关闭通知(MCHTRANSFER.BATCH.CLOSED)（`webhooks/v3/MCHTRANSFER.BATCH.CLOSED`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
 * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。发起转账见这里。 请改用发起转账（`v3.fundApp.mchTransfer.transferBills.post`）。
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     out_batch_no: 'PC20260801000001',
 *     batch_name: '八月会员奖励',
 *     batch_remark: '八月会员活动奖励',
 *     total_amount: 2000,
 *     total_num: 1,
 *     transfer_detail_list: [
 *       {
 *         out_detail_no: 'MX20260801000001',
 *         transfer_amount: 2000,
 *         transfer_remark: '八月会员活动奖励',
 *         openid: 'oUpF8uDemo0000000000000000A1',
 *       },
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
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'out_batch_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'batch_name', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'batch_remark', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'total_num', required: true, schema: { kind: 'integer', maximum: 1000 } },
      {
        name: 'transfer_detail_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
              { name: 'transfer_amount', required: true, schema: { kind: 'integer' } },
              { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
              { name: 'openid', required: true, schema: { kind: 'string' } },
              { name: 'user_name', schema: { kind: 'string' } },
              { name: 'user_id_card', schema: { kind: 'string' } },
            ],
          },
          maxItems: 1000,
        },
      },
      { name: 'transfer_scene_id', schema: { kind: 'string', maxLength: 36 } },
      { name: 'notify_url', schema: { kind: 'string', maxLength: 256 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.transfer.batches`。 */
export interface PageMethods {
  /**
   * 发起批量转账
   *
   * 一次给多个用户转账到零钱，整批先受理，再逐笔处理。
   *
   * 结果不明时用原商家批次单号重试或查询，换号会造成重复转账。总笔数和总金额须与明细相符。
   *
   * 姓名和身份证号以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
   *
   * 后续通知：
   *
   * - 商家转账批次完成通知(MCHTRANSFER.BATCH.FINISHED)（`webhooks/v3/MCHTRANSFER.BATCH.FINISHED`），发往`json.notify_url`
   * - 商家转账批次关闭通知(MCHTRANSFER.BATCH.CLOSED)（`webhooks/v3/MCHTRANSFER.BATCH.CLOSED`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。发起转账见这里。 请改用发起转账（`v3.fundApp.mchTransfer.transferBills.post`）。
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.transfer.batches.post({
   *   json: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     out_batch_no: 'PC20260801000001',
   *     batch_name: '八月会员奖励',
   *     batch_remark: '八月会员活动奖励',
   *     total_amount: 2000,
   *     total_num: 1,
   *     transfer_detail_list: [
   *       {
   *         out_detail_no: 'MX20260801000001',
   *         transfer_amount: 2000,
   *         transfer_remark: '八月会员活动奖励',
   *         openid: 'oUpF8uDemo0000000000000000A1',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
