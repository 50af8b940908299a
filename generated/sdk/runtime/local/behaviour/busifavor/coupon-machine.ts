import { defineMachine } from '../machine.js'

const expired = { refused: 'INVALID_REQUEST', message: '券已过期' }
const deactivated = { refused: 'INVALID_REQUEST', message: '券已失效' }
const deleted = { refused: 'INVALID_REQUEST', message: '用户已删除该券' }
const used = { refused: 'INVALID_REQUEST', message: '券已核销' }
const notUsed = { refused: 'INVALID_REQUEST', message: '券未核销，不能退券' }

/**
 * A user's merchant coupon (用户券). The states are the values of `coupon_state`.
 *
 * Orders can be associated and disassociated while the coupon can still be used: a used coupon takes neither.
 */
export const busifavorCouponMachine = defineMachine({
  kind: 'busifavor-coupon',
  title: { en: 'Merchant coupons', zh: '商家券' },
  initial: 'SENDED',
  events: {
    use: { by: 'merchant' },
    return: { by: 'merchant' },
    associate: { by: 'merchant' },
    disassociate: { by: 'merchant' },
    deactivate: { by: 'merchant' },
    delete: { by: 'user', words: { en: 'Delete from the card pack', zh: '从卡包删除' } },
    expire: { by: 'time' },
  },
  states: {
    SENDED: {
      words: { en: 'Can be used', zh: '可用' },
      on: {
        use: 'USED',
        return: notUsed,
        associate: 'SENDED',
        disassociate: 'SENDED',
        deactivate: 'DEACTIVATED',
        delete: 'DELETED',
        expire: 'EXPIRED',
      },
    },
    USED: {
      words: { en: 'Used', zh: '已核销' },
      on: {
        use: { refused: 'RESOURCE_ALREADY_EXISTS', message: '券已被其他请求单号核销' },
        return: 'SENDED',
        associate: used,
        disassociate: used,
        deactivate: used,
      },
    },
    EXPIRED: {
      words: { en: 'Expired', zh: '已过期' },
      on: {
        use: { refused: 'RULELIMIT', message: '券已过期' },
        return: notUsed,
        associate: expired,
        disassociate: expired,
        deactivate: expired,
        delete: 'DELETED',
      },
    },
    DEACTIVATED: {
      words: { en: 'Deactivated', zh: '已失效' },
      on: {
        use: deactivated,
        return: notUsed,
        associate: deactivated,
        disassociate: deactivated,
        deactivate: deactivated,
        delete: 'DELETED',
      },
    },
    DELETED: {
      words: { en: 'Deleted by the user', zh: '用户已删除' },
      on: { use: deleted, return: notUsed, associate: deleted, disassociate: deleted, deactivate: deleted },
    },
  },
})
