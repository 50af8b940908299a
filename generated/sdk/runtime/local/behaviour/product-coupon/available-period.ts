import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import { withValues } from '../shared/given-members.js'
import { textsOf } from '../shared/texts-of.js'

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']

/** `coupon_available_period` in the names of merchant coupons (`coupon_available_time`). */
export function availablePeriod(period: DataObject): DataObject {
  const week = ownMember(period, 'weekly_available_period')
  return withValues({
    available_begin_time: period.available_begin_time,
    available_end_time: period.available_end_time,
    available_day_after_receive: period.available_days,
    wait_days_after_receive: period.wait_days_after_receive,
    available_second_after_receive: period.available_seconds,
    irregulary_avaliable_time: period.irregular_available_period_list,
    available_week: isDataObject(week)
      ? withValues({
          week_day: textsOf(week, 'day_list').map(day => weekdays.indexOf(day)),
          available_day_time: week.day_period_list,
        })
      : undefined,
  })
}
