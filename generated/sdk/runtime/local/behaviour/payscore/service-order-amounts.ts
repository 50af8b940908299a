import { type DataObject, isDataObject, ownMember, textMember } from '../../../client/data-object.js'
import { wholeMember } from '../shared/whole-member.js'

/** Names of risk funds that the user may leave as a deposit: no order may cost more than that. */
const deposits = ['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT']

/**
 * Why the amounts of a completion cannot be; undefined if they can.
 *
 * The official documents: the total is the sum of the items less the discounts, and at most the deposit of the order's risk fund. (An
 * estimate, `ESTIMATE_ORDER_COST`, limits nothing; the limit of the service itself is known to WeChat Pay alone.)
 */
export function wrongAmounts(given: DataObject, order: DataObject): string | undefined {
  const total = wholeMember(given, 'total_amount') ?? 0
  if (total < 0 || total !== sumOf(given, 'post_payments') - sumOf(given, 'post_discounts'))
    return '总金额须等于付费项目金额之和减去商户优惠金额之和'
  const fund = ownMember(order, 'risk_fund')
  const limit = wholeMember(fund, 'amount')
  const isDeposit = deposits.includes(textMember(fund, 'name') ?? '')
  return isDeposit && limit !== undefined && total > limit ? '总金额超过订单风险金额' : undefined
}

/** The sum of the amounts in a list of items. */
function sumOf(data: DataObject, name: string): number {
  const list = ownMember(data, name)
  const items = Array.isArray(list) ? list.filter(isDataObject) : []
  return items.reduce((sum, item) => sum + (wholeMember(item, 'amount') ?? 0), 0)
}
