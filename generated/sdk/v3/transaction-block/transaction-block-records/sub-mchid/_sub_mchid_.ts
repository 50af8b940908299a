/** 由openapi/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 分页查询子商户交易拦截记录：请求 */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset?: number | undefined
}

/** 分页查询子商户交易拦截记录：应答 */
export interface GetResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: GetResponseData[]
}

/** 分页查询子商户交易拦截记录：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 交易拦截记录ID */
  block_record_id?: string
  /** 拦截时间 */
  block_time?: string
  /** 拦截原因 */
  block_reason?: string
  /** 拦截笔数 */
  number_of_block?:
    | 'LESS_THAN_TWENTY'
    | 'LESS_THAN_ONE_HUNDRED'
    | 'LESS_THAN_ONE_THOUSAND'
    | 'OVER_ONE_THOUSAND'
    | (string & {})
  /**
   * 解除管控方式
   * `SUBMIT_INFORMATION` 枚举值
   */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {})
  /**
   * 商户提交资料内容
   * 收到的是JSON文本，已解析为数据。
   */
  requested_item_info?: GetResponseDataRequestedItemInfo
}

export interface GetResponseDataRequestedItemInfo {
  /** 资料项集合 */
  record_fields: GetResponseDataRequestedItemInfoRecordFields[]
}

export interface GetResponseDataRequestedItemInfoRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  /**
   * 补充资料项多值`JSON`格式
   * 收到的是JSON文本，已解析为数据。
   */
  repeated_field_data?: GetResponseDataRequestedItemInfoRecordFieldsRepeatedFieldData
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1 | (number & {})
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 字符串校验规则 */
  string_check_rule?: GetResponseDataRequestedItemInfoRecordFieldsStringCheckRule
  /** 枚举校验规则 */
  enum_check_rule?: GetResponseDataRequestedItemInfoRecordFieldsEnumCheckRule
  /** 文件校验规则 */
  file_check_rule?: GetResponseDataRequestedItemInfoRecordFieldsFileCheckRule
  /** 时间区间校验规则 */
  time_interval_check_rule?: GetResponseDataRequestedItemInfoRecordFieldsTimeIntervalCheckRule
  /** 订单类型校验规则 */
  order_interval_check_rule?: GetResponseDataRequestedItemInfoRecordFieldsFileCheckRule
  /**
   * 资料项关联规则集合
   * 不同资料项ID之间取交集，同一资料项ID的多个值取并集
   */
  relations?: GetResponseDataRequestedItemInfoRecordFieldsRelations[]
}

export interface GetResponseDataRequestedItemInfoRecordFieldsRepeatedFieldData {
  /** 补充资料项 */
  field_data: GetResponseDataRequestedItemInfoRecordFieldsRepeatedFieldDataFieldData[]
}

export interface GetResponseDataRequestedItemInfoRecordFieldsRepeatedFieldDataFieldData {
  /** 经度值 */
  longitude?: string
  /** 纬度值 */
  latitude?: string
  /** 省份 */
  province?: string
  /** 城市 */
  city?: string
  /** 区域 */
  area?: string
  /** 街道 */
  street?: string
  /** 详细地址 */
  address?: string
  /** 地址名 */
  name?: string
  /** 微信支付订单号 */
  wechat_order_id?: string
  /** 商户订单号 */
  merchant_order_id?: string
  /** 交易时间+08:00东八区时间 */
  trade_time?: string
  /** 交易金额 */
  trade_money_amount?: string
  /** 调单商品 */
  trade_goods?: string
  /** 是否物流 */
  logistic_flag?: 0 | 1 | (number & {})
  /** 凭证图片信息 */
  evidence_img_list?: string[]
}

export interface GetResponseDataRequestedItemInfoRecordFieldsStringCheckRule {
  /** 字符串最小长度 */
  min_string_length?: number
  /** 字符串最大长度 */
  max_string_length?: number
  /** 校验规则 */
  validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {})
}

export interface GetResponseDataRequestedItemInfoRecordFieldsEnumCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  /** 向商户展示的可选枚举字段 */
  enum_values?: string[]
}

export interface GetResponseDataRequestedItemInfoRecordFieldsFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: (
    | 'png'
    | 'jpg'
    | 'jpeg'
    | 'mp4'
    | 'avi'
    | 'mov'
    | 'wmv'
    | 'pdf'
    | 'doc'
    | 'docx'
    | 'csv'
    | 'xlsx'
    | (string & {})
  )[]
  /** 限制文件提交大小，单位M */
  max_file_size?: number
}

export interface GetResponseDataRequestedItemInfoRecordFieldsTimeIntervalCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
}

export interface GetResponseDataRequestedItemInfoRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  queryParameters: ['limit', 'offset'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: [
          '/data/*/requested_item_info',
          '/data/*/requested_item_info/record_fields/*/repeated_field_data',
        ],
      },
    ],
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 分页查询子商户交易拦截记录
 *
 * 服务商查询某个子商户被拦截过的交易记录，包括时间、原因、大致笔数，以及`recover_way`给出的解除办法。`limit`必填。
 *
 * `requested_item_info`虽标为string，内容却是JSON，解析后才知道申诉要交哪些资料。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   query: { limit: 5, offset: 10 },
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
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'limit', required: true, schema: { kind: 'number' } },
    { name: 'offset', schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 分页查询子商户交易拦截记录
   *
   * 服务商查询某个子商户被拦截过的交易记录，包括时间、原因、大致笔数，以及`recover_way`给出的解除办法。`limit`必填。
   *
   * `requested_item_info`虽标为string，内容却是JSON，解析后才知道申诉要交哪些资料。
   *
   * 分页返回：`paginate(client.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
   * @example
   * ```ts
   * const answer = await client.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   *   query: { limit: 5, offset: 10 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
