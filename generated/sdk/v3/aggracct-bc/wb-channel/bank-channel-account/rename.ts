/** 由openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请渠道结算银行账户更名（微众）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 渠道结算账户更名的外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bal_account_no: string
  /**
   * 变更类型
   * `SUBJECT_INFO_RENAME` 枚举值
   */
  change_scene: 'SUBJECT_INFO_RENAME'
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 申请渠道结算银行账户更名（微众）：应答 */
export interface PostResponse {
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

/** 申请渠道结算银行账户更名（微众）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/bank-channel-account/rename#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/bank-channel-account/rename',
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
        paths: ['/json/bal_account_no'],
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
 * 申请渠道结算银行账户更名（微众）
 *
 * 主体改名之后，为微众台账发起结算账户的更名。答复中的`application_state`多为处理中，凭`application_id`查结果；台账ID传密文，新户名返回密文。
 *
 * 提示：灰度测试中，尚未开放，全量后由微信支付在官方文档站公告。
 *
 * 超时重试用原`out_request_no`，以免生成第二张申请单。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     mchid: '1900000109',
 *     bal_account_no: 'plaintext',
 *     change_scene: 'SUBJECT_INFO_RENAME',
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
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
      {
        name: 'change_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'SUBJECT_INFO_RENAME' }] },
      },
      {
        name: 'req_scene',
        schema: {
          kind: 'string',
          enum: [
            { value: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
            { value: 'SJT_MICRO_MERCHANT' },
            { value: 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.bankChannelAccount.rename`。 */
export interface PageMethods {
  /**
   * 申请渠道结算银行账户更名（微众）
   *
   * 主体改名之后，为微众台账发起结算账户的更名。答复中的`application_state`多为处理中，凭`application_id`查结果；台账ID传密文，新户名返回密文。
   *
   * 提示：灰度测试中，尚未开放，全量后由微信支付在官方文档站公告。
   *
   * 超时重试用原`out_request_no`，以免生成第二张申请单。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.bankChannelAccount.rename.post({
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     mchid: '1900000109',
   *     bal_account_no: 'plaintext',
   *     change_scene: 'SUBJECT_INFO_RENAME',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
