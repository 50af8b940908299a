import { ownMember, textMember } from '../../../client/data-object.js'
import type { World } from '../behaviour.js'
import { type PaymentData, readPayment } from '../payment/payment-data.js'
import { movedTo } from '../shared/moved-to.js'
import type { ServiceOrder } from './service-order.js'

/**
 * Takes the money of an order as a payment of its own, so that it can be refunded, shared and found in bills. Gives its
 * `transaction_id`. The merchant has no number for it: `out_trade_no` is the service's.
 */
export function chargeOrder({ object, request, openid, total, orderId }: ServiceOrder, world: World): string {
  const subMchid = textMember(request, 'sub_mchid')
  const payment: PaymentData = {
    protocol: 'v3',
    role: subMchid === undefined ? 'direct' : 'partner',
    tradeType: 'JSAPI',
    appid: textMember(request, 'appid') ?? '',
    ...(subMchid === undefined ? {} : { subMchid }),
    description: textMember(request, 'service_introduction') ?? '',
    total: total ?? 0,
    currency: 'CNY',
    ...(openid === undefined ? {} : { openid }),
    profitSharing: ownMember(request, 'profit_sharing') === true,
    fingerprint: orderId,
    refunded: 0,
    refunds: [],
  }
  const created = world.create({
    kind: 'payment',
    owner: object.owner,
    id: world.number('PS', 30),
    aliases: [],
    data: { ...payment },
  })
  const { paid } = readPayment(movedTo(world, created, 'charge'))
  if (paid === undefined) throw new Error(`The payment of ${object.id} was charged and is not paid.`)
  return paid.transactionId
}
