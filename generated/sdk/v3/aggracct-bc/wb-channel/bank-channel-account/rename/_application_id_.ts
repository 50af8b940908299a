/** 由openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询渠道结算账户更名（微众）：请求 */
export interface GetRequest {
  /** 更名申请受理后返回的申请单号 */
  application_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bal_account_no: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 查询渠道结算账户更名（微众）：应答 */
export interface GetResponse {
  /**
   * 变更类型
   * `SUBJECT_INFO_RENAME` 枚举值
   */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 更名申请受理后返回的申请单号 */
  application_id: string
  /** 渠道结算账户更名的外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  bal_account_no: string
  /**
   * 目标账户名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  new_account_name: string
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间 */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}

/** 查询渠道结算账户更名（微众）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}',
  pathParameters: ['application_id'],
  queryParameters: ['mchid', 'bal_account_no'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/bal_account_no'],
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
        paths: ['/bal_account_no', '/new_account_name'],
      },
    ],
  },
})

/**
 * 查询渠道结算账户更名（微众）
 *
 * 跟踪更名申请，`SUCCESS`时有完成时间与新账户名，`FAIL`时看`fail_code`和`fail_msg`。除申请单号外还要给目标商户号和加密的台账ID。
 *
 * 提示：尚在灰度，暂时用不了，何时放开留意官方文档站的公告。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   application_id: '10000000000000000000000000000137',
 *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'application_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_`。 */
export interface PageMethods {
  /**
   * 查询渠道结算账户更名（微众）
   *
   * 跟踪更名申请，`SUCCESS`时有完成时间与新账户名，`FAIL`时看`fail_code`和`fail_msg`。除申请单号外还要给目标商户号和加密的台账ID。
   *
   * 提示：尚在灰度，暂时用不了，何时放开留意官方文档站的公告。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_.get({
   *   application_id: '10000000000000000000000000000137',
   *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
