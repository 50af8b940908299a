import { textMember } from '../../../client/data-object.js'
import type { Behaviour } from '../behaviour.js'
import { permissionMachine } from './permission-machine.js'
import { permissionMoved } from './permission-moved.js'
import { permissionOperations } from './permission-operations.js'
import { readServiceOrder } from './service-order.js'
import { serviceOrderMachine } from './service-order-machine.js'
import { serviceOrderMoved } from './service-order-moved.js'
import { serviceOrderOperations } from './service-order-operations.js'

/** The payment score (支付分): orders, and users' permissions for services. */
export const payscoreBehaviours: readonly Behaviour[] = [
  {
    machine: serviceOrderMachine,
    operations: serviceOrderOperations,
    moved: serviceOrderMoved,
    summary: object => {
      const { request, total } = readServiceOrder(object)
      return {
        service: request.service_introduction,
        ...(total === undefined ? {} : { amount: total }),
      }
    },
  },
  {
    machine: permissionMachine,
    operations: permissionOperations,
    moved: permissionMoved,
    summary: ({ data }) => ({
      service_id: textMember(data.request, 'service_id'),
      ...(data.openid === undefined ? {} : { openid: data.openid }),
    }),
  },
]
