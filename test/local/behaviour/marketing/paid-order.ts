import type { StoredObject } from '../../../../templates/runtime/local/state/stored-object.js'
import { merchant, monday } from './open-service.js'

/** An order as the behaviour of payments stores it, paid unless another state is given. */
export function order(id: string, state = 'SUCCESS'): StoredObject {
  const isPaid = state === 'SUCCESS'
  return {
    kind: 'payment',
    owner: merchant,
    id,
    aliases: [],
    state,
    createdAt: monday,
    updatedAt: monday,
    data: {
      protocol: 'v3',
      role: 'direct',
      tradeType: 'JSAPI',
      appid: 'wxd678efh567hg6787',
      description: '咖啡',
      total: 800,
      currency: 'CNY',
      profitSharing: false,
      fingerprint: '',
      refunded: 0,
      refunds: [],
      openid: 'oPayer',
      ...(isPaid
        ? {
            paid: {
              transactionId: '4200001',
              at: monday,
              bankType: 'OTHERS',
              payerTotal: 800,
              promotions: [],
            },
          }
        : {}),
    },
  }
}
