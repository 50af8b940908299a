import { configProblem } from '../client/config-problem.js'
import type { WebhookDescriptor } from '../descriptors.js'

/** One descriptor or several, as a list. Throws `ConfigurationError` (`INVALID_SETTING`) for anything else. */
export function listDescriptors(
  descriptors: WebhookDescriptor | readonly WebhookDescriptor[],
): readonly WebhookDescriptor[] {
  const list: unknown = isDescriptor(descriptors) ? [descriptors] : descriptors
  if (Array.isArray(list) && list.every(isDescriptor)) return list
  const message = 'descriptors must be a descriptor or a list of descriptors.'
  const advice =
    "Give the page's: import { webhook } from '…/webhooks/v3/TRANSACTION.SUCCESS', or a list of several."
  throw configProblem('INVALID_SETTING', message, advice, 'descriptors')
}

/** Whether a value has what a receiver needs of a descriptor. */
export function isDescriptor(value: unknown): value is WebhookDescriptor {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'id') === 'string' &&
    Array.isArray(Reflect.get(value, 'eventTypes')) &&
    typeof Reflect.get(value, 'reply') === 'object'
  )
}
