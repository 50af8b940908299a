import type { DataObject } from '../../../client/data-object.js'
import { empty, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import { answerWith } from '../shared/answers.js'
import { type ServiceOrder, serviceOrderAnswer } from './service-order.js'

/** Answers an order in the members that the page lists; nothing where the page says so. */
export function answerOrder(request: LocalRequest, order: ServiceOrder, more: DataObject = {}): LocalAnswer {
  if (request.operation.response.kind === 'empty') return empty
  return answerWith(request, { ...serviceOrderAnswer(order), ...more })
}
