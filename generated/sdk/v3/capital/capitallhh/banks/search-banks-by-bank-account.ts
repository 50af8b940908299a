/** Generated from openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按银行卡号查询开户银行: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 银行卡号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  account_number: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 按银行卡号查询开户银行: response */
export interface GetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 银行列表 */
  data?: GetResponseData[]
}

/** 按银行卡号查询开户银行: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 银行别名 */
  bank_alias: string
  /** 银行别名编码 */
  bank_alias_code: string
  /** 开户银行 */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /** 是否需要填写支行 */
  need_bank_branch: boolean
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/capital/capitallhh/banks/search-banks-by-bank-account#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/capital/capitallhh/banks/search-banks-by-bank-account',
  queryParameters: ['account_number'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/account_number'],
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
 * 按银行卡号查询开户银行
 *
 * 用户只输了对私卡号，替他认出开户银行，省去手选；只覆盖部分银行，可能返回多个或没有。卡号是密文，须带`Wechatpay-Serial`。
 *
 * 密文放进查询串前先做URL编码，否则加号会变成空格。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
 * @example
 * ```ts
 * const answer = await get(client, { query: { account_number: 'plaintext' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'account_number', required: true, schema: { kind: 'string' } }],
}))
