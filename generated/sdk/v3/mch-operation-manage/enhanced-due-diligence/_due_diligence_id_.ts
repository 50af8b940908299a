/** 由openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询子商户强化尽调单：请求 */
export interface GetRequest {
  /** 尽调单号 */
  due_diligence_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询子商户强化尽调单：应答 */
export interface GetResponse {
  /** 尽调单号 */
  due_diligence_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 尽调单状态 */
  due_diligence_state:
    | 'DUE_DILIGENCE_STATE_COLLECTING'
    | 'DUE_DILIGENCE_STATE_AUDITING'
    | 'DUE_DILIGENCE_STATE_REJECTED'
    | 'DUE_DILIGENCE_STATE_EXPIRED'
    | 'DUE_DILIGENCE_STATE_CANCELLED'
    | 'DUE_DILIGENCE_STATE_FINISHED'
    | (string & {})
  /**
   * 驳回原因
   * 收到的是JSON文本，已解析为数据。
   */
  reject_reason?: GetResponseRejectReason
  /** 截止时间 */
  deadline_time: string
  /** 终止时间 */
  terminal_time?: string
  /** 提交时间 */
  submit_time?: string
  /** 驳回时间 */
  reject_time?: string
  /** 完成时间 */
  complete_time?: string
  /**
   * 尽调要求提交的资料
   * 收到的是JSON文本，已解析为数据。
   */
  submission_template?: GetResponseSubmissionTemplate
  /**
   * 尽调已经提交的资料
   * 收到的是JSON文本，已解析为数据。
   */
  submission_data?: GetResponseSubmissionData
}

/** 查询子商户强化尽调单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRejectReason {
  /** 审核原因集合 */
  audit_detail_by_item?: GetResponseRejectReasonAuditDetailByItem[]
}

export interface GetResponseRejectReasonAuditDetailByItem {
  /** 审核结果 */
  audit_result?: number
  /** 审核的资料项ID */
  item_id?: number
  /** 展示给商户的审核结果 */
  reject_reason_to_merchant?: string
}

export interface GetResponseSubmissionTemplate {
  /** 资料项集合 */
  record_fields: GetResponseSubmissionTemplateRecordFields[]
}

export interface GetResponseSubmissionTemplateRecordFields {
  /** 校验规则 */
  check_rule?: GetResponseSubmissionTemplateRecordFieldsCheckRule
  /** 是否允许修改内容 */
  disabled?: 0 | 1 | (number & {})
  /** 资料项值(单值类型) */
  field_data?: string
  /** 资料项英文名 */
  field_name?: string
  /** 是否隐藏资料项 */
  hidden?: number
  /** 资料项ID */
  item_id?: string
  /** 资料项中文名 */
  name?: string
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 输入占位文案 */
  placeholder?: string
  /** 是否必填 */
  required?: 0 | 1 | (number & {})
  /** 资料项填写提示 */
  tips?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15 | (number & {})
  /** 日期类型是否可勾选“长期有效” */
  use_permanently_date?: 0 | 1 | (number & {})
}

export interface GetResponseSubmissionTemplateRecordFieldsCheckRule {
  /** 字符串最小长度 */
  min_length?: number
  /** 字符串最大长度 */
  max_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
  /** 限制文件提交大小，单位M */
  max_file_size?: number
  /** 枚举可选的字段枚举值 */
  enum_keys?: number[]
  /** 向商户展示的可选枚举字段 */
  enum_values?: string[]
}

export interface GetResponseSubmissionData {
  /** 资料项集合 */
  record_fields: GetResponseSubmissionDataRecordFields[]
}

export interface GetResponseSubmissionDataRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15 | (number & {})
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1 | (number & {})
  /** 校验规则 */
  check_rule?: GetResponseSubmissionTemplateRecordFieldsCheckRule
  /**
   * 资料项关联规则集合
   * 不同资料项ID之间取交集，同一资料项ID的多个值取并集
   */
  relations?: GetResponseSubmissionDataRecordFieldsRelations[]
  /** 提交内容需要加密 */
  need_encrypt?: boolean
}

export interface GetResponseSubmissionDataRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}',
  pathParameters: ['due_diligence_id'],
  queryParameters: ['sub_mchid'],
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
        paths: ['/reject_reason', '/submission_template', '/submission_data'],
      },
    ],
  },
})

/**
 * 查询子商户强化尽调单
 *
 * 看子商户的尽调单要交什么、交到哪一步、截止到几时。`DUE_DILIGENCE_STATE_REJECTED`时`reject_reason`逐项说明，改好再交。
 *
 * 驳回原因、资料模板和已提交资料三处都是JSON字符串，要各自解开；`hidden`的资料项不必填。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   due_diligence_id: 'DUE20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'due_diligence_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_`。 */
export interface PageMethods {
  /**
   * 查询子商户强化尽调单
   *
   * 看子商户的尽调单要交什么、交到哪一步、截止到几时。`DUE_DILIGENCE_STATE_REJECTED`时`reject_reason`逐项说明，改好再交。
   *
   * 驳回原因、资料模板和已提交资料三处都是JSON字符串，要各自解开；`hidden`的资料项不必填。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
   * @example
   * ```ts
   * const answer = await client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.get({
   *   due_diligence_id: 'DUE20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
