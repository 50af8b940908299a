/** 由openapi/v3/ecommerce/subject-sub-merchants.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询指定主体的子商户：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 主体类型 */
  organization_type:
    | 'SUBJECT_TYPE_ENTERPRISE'
    | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    | 'SUBJECT_TYPE_INDIVIDUAL'
    | 'SUBJECT_TYPE_OTHERS'
    | 'SUBJECT_TYPE_GOVERNMENT'
    | 'SUBJECT_TYPE_MICRO'
  /**
   * 证件号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  cert_number: string
  /** 分页大小 */
  limit?: number | undefined
  /** 分页偏移 */
  offset?: number | undefined
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 查询指定主体的子商户：应答 */
export interface GetResponse {
  /** 子商户列表 */
  data: GetResponseData[]
  /** 分页偏移 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总条数 */
  total_count: number
}

/** 查询指定主体的子商户：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 子商户号 */
  sub_mchid: string
  /** 商户简称 */
  merchant_shortname: string
  /** 签约时间 */
  sign_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/subject-sub-merchants#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/subject-sub-merchants',
  queryParameters: ['organization_type', 'cert_number', 'limit', 'offset'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/cert_number'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询指定主体的子商户
 *
 * 收付通服务商按主体类型加证件号，列出该主体名下仍有效、未注销的子商户号，避免同一店家重复进件。证件号是密文，须带`Wechatpay-Serial`。
 *
 * 密文在查询串里，先做URL编码。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     organization_type: 'SUBJECT_TYPE_ENTERPRISE',
 *     cert_number: 'plaintext',
 *     limit: 20,
 *     offset: 0,
 *   },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    {
      name: 'organization_type',
      required: true,
      schema: {
        kind: 'string',
        enum: [
          { value: 'SUBJECT_TYPE_ENTERPRISE' },
          { value: 'SUBJECT_TYPE_INSTITUTIONS_CLONED' },
          { value: 'SUBJECT_TYPE_INDIVIDUAL' },
          { value: 'SUBJECT_TYPE_OTHERS' },
          { value: 'SUBJECT_TYPE_GOVERNMENT' },
          { value: 'SUBJECT_TYPE_MICRO' },
        ],
      },
    },
    { name: 'cert_number', required: true, schema: { kind: 'string' } },
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.subjectSubMerchants`。 */
export interface PageMethods {
  /**
   * 查询指定主体的子商户
   *
   * 收付通服务商按主体类型加证件号，列出该主体名下仍有效、未注销的子商户号，避免同一店家重复进件。证件号是密文，须带`Wechatpay-Serial`。
   *
   * 密文在查询串里，先做URL编码。
   *
   * 分页返回：`paginate(client.v3.ecommerce.subjectSubMerchants.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.subjectSubMerchants.get({
   *   query: {
   *     organization_type: 'SUBJECT_TYPE_ENTERPRISE',
   *     cert_number: 'plaintext',
   *     limit: 20,
   *     offset: 0,
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
