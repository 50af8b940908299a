/** 由openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按银行卡号查询开户银行：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 银行卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_number: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 按银行卡号查询开户银行：应答 */
export interface GetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 银行列表 */
  data?: GetResponseData[]
}

/** 按银行卡号查询开户银行：错误码 */
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

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
 * @example
 * ```ts
 * const answer = await get(client, { query: { account_number: 'plaintext' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'account_number', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.capital.capitallhh.banks.searchBanksByBankAccount`。 */
export interface PageMethods {
  /**
   * 按银行卡号查询开户银行
   *
   * 用户只输了对私卡号，替他认出开户银行，省去手选；只覆盖部分银行，可能返回多个或没有。卡号是密文，须带`Wechatpay-Serial`。
   *
   * 密文放进查询串前先做URL编码，否则加号会变成空格。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
   * @example
   * ```ts
   * const answer = await client.v3.capital.capitallhh.banks.searchBanksByBankAccount.get({
   *   query: { account_number: 'plaintext' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
