/** 由openapi/v3/parking/reminders/application/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询停车场进件申请单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 停车场进件审核单号 */
  parking_lot_audit_no: string
  /** 商户停车场ID */
  out_parking_lot_id: string
}

/** 查询停车场进件申请单：应答 */
export interface GetResponse {
  /** 停车提醒申请 */
  application?: GetResponseApplication
  /** 微信停车场ID */
  wx_parking_lot_id?: string
}

/** 查询停车场进件申请单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseApplication {
  /** 停车场进件审核单号 */
  parking_lot_audit_no?: string
  /** 审核状态 */
  audit_status?:
    | 'AUDIT_STATUS_UNKNOWN'
    | 'AUDIT_STATUS_PENDING'
    | 'AUDIT_STATUS_WITHDRAWN'
    | 'AUDIT_STATUS_APPROVED'
    | 'AUDIT_STATUS_REJECTED'
    | (string & {})
  /** 提交时间 */
  submit_time?: number
  /** 停车场信息 */
  parking_lot?: GetResponseApplicationParkingLot
  /** 审核意见 */
  audit_comment?: GetResponseApplicationAuditComment
}

export interface GetResponseApplicationParkingLot {
  /** 停车场名称 */
  parking_lot_name?: string
  /** 商户停车场ID */
  out_parking_lot_id?: string
  /** 停车场地址 */
  parking_lot_address?: string
  /** 停车场经度 */
  longitude?: string
  /** 停车场纬度 */
  latitude?: string
  /** 停车场类型 */
  parking_lot_type?:
    | 'PARKING_LOT_TYPE_UNKNOWN'
    | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT'
    | 'PARKING_LOT_TYPE_OFFICE_BUILDING'
    | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB'
    | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA'
    | 'PARKING_LOT_TYPE_PARK_AREA'
    | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'
    | (string & {})
  /** 客服联系电话 */
  phone_number?: string
  /** 收费告示牌url */
  parking_sign_url?: string
  /** 停车场优惠文案 */
  notification_text_list?: string[]
  /** 商家支付小程序appid */
  payment_mini_prog_appid?: string
  /** 商家支付路径 */
  payment_path?: string
  /** 商家停车订单小程序appid */
  parking_order_mini_prog_appid?: string
  /** 商家停车订单路径 */
  parking_order_path?: string
  /** 计费规则 */
  charging_rule?: GetResponseApplicationParkingLotChargingRule
}

export interface GetResponseApplicationParkingLotChargingRule {
  /** 收费规则类型 */
  rule_type?:
    | 'CHARGING_RULE_UNKNOWN'
    | 'CHARGING_RULE_FIXED_INTERVAL'
    | 'CHARGING_RULE_SEGMENT'
    | 'CHARGING_RULE_PER_ENTRY'
    | (string & {})
  /** 收费金额限制类型 */
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {})
  /** 计费周期类型 */
  daily_limit_type?:
    | 'DAILY_LIMIT_UNKNOWN'
    | 'DAILY_LIMIT_ROLLING_24H'
    | 'DAILY_LIMIT_CALENDAR_DAY'
    | (string & {})
  /** 不满一小时取整方式 */
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {})
  /** 入场免费时间 */
  free_entry_duration?: number
  /** 出场免费时间 */
  free_exit_duration?: number
  /** 固定时段计费规则 */
  fixed_interval_rule?: GetResponseApplicationParkingLotChargingRuleFixedIntervalRule[]
  /** 分段时长计费规则 */
  duration_segment_rule?: GetResponseApplicationParkingLotChargingRuleDurationSegmentRule[]
  /** 入场前计费规则 */
  pre_entry_rule?: GetResponseApplicationParkingLotChargingRulePreEntryRule[]
  /** 节假日模式 */
  holiday_mode?:
    | 'HOLIDAY_MODE_UNKNOWN'
    | 'HOLIDAY_MODE_LEGAL_MODY'
    | 'HOLIDAY_MODE_CALENDAR_MODY'
    | 'HOLIDAY_MODE_FINANCIAL_MODY'
    | (string & {})
  /** 累计限额模式 */
  aggregate_limit_mode?:
    | 'AGGREGATE_LIMIT_MODE_UNKNOWN'
    | 'AGGREGATE_LIMIT_MODE_NORMAL'
    | 'AGGREGATE_LIMIT_MODE_MIN'
    | (string & {})
  /** 首次计费时间模式 */
  first_charge_time_mode?:
    | 'FIRST_CHARGE_TIME_MODE_UNKNOWN'
    | 'FIRST_CHARGE_TIME_MODE_ENTER'
    | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
    | (string & {})
}

export interface GetResponseApplicationParkingLotChargingRuleFixedIntervalRule {
  /** 日期类型 */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
  /** 时段开始时间 */
  start_time?: string
  /** 时段结束时间 */
  end_time?: string
  /** 车辆类型 */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | (string & {})
  /** 车牌类型 */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | (string & {})
  /** 首段收费时长 */
  first_duration?: number
  /** 首段收费金额，单位为分 */
  first_amount?: number
  /** 间隔收费时长 */
  interval_duration?: number
  /** 间隔收费金额，单位为分 */
  interval_amount?: number
  /** 间隔时段收费封顶 */
  interval_max_amount?: number
  /** 单日最大收款金额，单位为分 */
  max_fee_per_day?: number
  /** 免费时段收取模式 */
  free_period_charging_mode?:
    | 'FREE_PERIOD_CHARGING_UNKNOWN'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY'
    | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
    | (string & {})
  /** 免费时段计算方式 */
  free_period_calculation_mode?:
    | 'FREE_PERIOD_CAL_UNKNOWN'
    | 'FREE_PERIOD_CAL_CONCURRENT_START'
    | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
    | (string & {})
  /** 新能源是否免停 */
  is_green_vehicle_free_parking?: boolean
  /** 首段收费模式 */
  first_duration_mode?:
    | 'FIRST_DURATION_MODE_UNKNOWN'
    | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION'
    | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
    | (string & {})
}

export interface GetResponseApplicationParkingLotChargingRuleDurationSegmentRule {
  /** 日期类型 */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
  /** 时段开始时间 */
  start_time?: string
  /** 时段结束时间 */
  end_time?: string
  /** 车辆类型 */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | (string & {})
  /** 车牌类型 */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | (string & {})
  /** 收费模式 */
  charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {})
  /** 停车时长起始 */
  duration_from?: number
  /** 停车时长结束 */
  duration_to?: number
  /** 固定收费金额，单位为分 */
  fixed_amount?: number
  /** 间隔时段 */
  interval_min?: number
  /** 间隔收费金额，单位为分 */
  interval_amount?: number
  /** 间隔时段收费封顶 */
  interval_max_amount?: number
  /** 单日最大收款金额，单位为分 */
  max_fee_per_day?: number
}

export interface GetResponseApplicationParkingLotChargingRulePreEntryRule {
  /** 日期类型 */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
  /** 时段开始时间 */
  start_time?: string
  /** 时段结束时间 */
  end_time?: string
  /** 车辆类型 */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | (string & {})
  /** 车牌类型 */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | (string & {})
  /** 收费金额，单位为分 */
  amount?: number
  /** 单日最大收款金额，单位为分 */
  max_fee_per_day?: number
}

export interface GetResponseApplicationAuditComment {
  /** 审核未通过的字段 */
  fields?: GetResponseApplicationAuditCommentFields[]
  /** 改进建议 */
  recommendation?: string
}

export interface GetResponseApplicationAuditCommentFields {
  /** 字段名 */
  field?: string
  /** 审核意见 */
  comment?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/parking/reminders/application/query#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/parking/reminders/application/query',
  queryParameters: ['parking_lot_audit_no', 'out_parking_lot_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询停车场进件申请单
 *
 * 提交或撤回之后，凭审核单号加商户停车场ID看`audit_status`。没通过的逐字段意见在`audit_comment`，通过后得到`wx_parking_lot_id`。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     parking_lot_audit_no: 'PARKING20260801000137',
 *     out_parking_lot_id: 'PARK0137',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'parking_lot_audit_no', required: true, schema: { kind: 'string' } },
    { name: 'out_parking_lot_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.parking.reminders.application.query`。 */
export interface PageMethods {
  /**
   * 查询停车场进件申请单
   *
   * 提交或撤回之后，凭审核单号加商户停车场ID看`audit_status`。没通过的逐字段意见在`audit_comment`，通过后得到`wx_parking_lot_id`。
   * @example
   * ```ts
   * const answer = await client.v3.parking.reminders.application.query.get({
   *   query: {
   *     parking_lot_audit_no: 'PARKING20260801000137',
   *     out_parking_lot_id: 'PARK0137',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
