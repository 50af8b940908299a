/** 由openapi/v3/merchant-service/complaints/{transaction_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询投诉详情（旧版）：请求 */
export interface GetRequest {
  /** 微信支付订单号 */
  transaction_id: string
}

/** 查询投诉详情（旧版）：应答 */
export interface GetResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉时间 */
  complaint_time: string
  /** 投诉金额，单位为分 */
  amount: number
  /**
   * 投诉人联系方式
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  payer_phone?: string
  /** 投诉描述 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 投诉单处理进展状态 */
  complaint_handle_state: string
}

/**
 * 查询投诉详情（旧版）：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-service/complaints/{transaction_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-service/complaints/{transaction_id}',
  pathParameters: ['transaction_id'],
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
 * 查询投诉详情（旧版）
 *
 * 旧版投诉没有投诉单号，凭微信支付订单号查内容、处理进展和冻结结束时间；联系方式是密文，要解密。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
 * @deprecated `2021-01-08`起下线，改按投诉单号查，新的详情见这里，本页仅供查阅存量代码。 请改用查询投诉单详情（`v3.merchantService.complaintsV2._complaint_id_.get`）。
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { transaction_id: '4200002026080112300000000042' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.merchantService.complaints._transaction_id_`。 */
export interface PageMethods {
  /**
   * 查询投诉详情（旧版）
   *
   * 旧版投诉没有投诉单号，凭微信支付订单号查内容、处理进展和冻结结束时间；联系方式是密文，要解密。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
   * @deprecated `2021-01-08`起下线，改按投诉单号查，新的详情见这里，本页仅供查阅存量代码。 请改用查询投诉单详情（`v3.merchantService.complaintsV2._complaint_id_.get`）。
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaints._transaction_id_.get({
   *   transaction_id: '4200002026080112300000000042',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
