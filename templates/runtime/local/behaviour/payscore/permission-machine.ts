import { defineMachine } from '../machine.js'

/** A user's permission for a service (支付分授权). The states are the values of `authorization_state`. */
export const permissionMachine = defineMachine({
  kind: 'payscore-permission',
  title: { en: 'Payment score permissions', zh: '支付分授权' },
  initial: 'UNBINDUSER',
  events: {
    authorize: { by: 'user', words: { en: 'Authorise the service', zh: '用户授权' } },
    close: { by: 'user', words: { en: 'Withdraw the permission', zh: '用户解除授权' } },
    terminate: { by: 'merchant' },
  },
  states: {
    UNBINDUSER: {
      words: { en: 'No user yet', zh: '未绑定用户' },
      on: {
        authorize: 'AVAILABLE',
        terminate: { refused: 'INVALID_REQUEST', message: '没有用户授权，不能解除' },
      },
    },
    AVAILABLE: {
      words: { en: 'Authorised', zh: '用户已授权服务' },
      on: { close: 'UNAVAILABLE', terminate: 'UNAVAILABLE' },
    },
    UNAVAILABLE: {
      words: { en: 'Withdrawn', zh: '用户未授权服务' },
      on: { terminate: { refused: 'INVALID_REQUEST', message: '授权已解除' } },
    },
  },
})
