import { configProblem } from '../client/config-problem.js'
import type { WebhookDescriptor } from '../descriptors.js'
import type { ConfigurationError } from '../errors/errors.js'

/** One descriptor or several, as a list. Throws `ConfigurationError` (`INVALID_SETTING`) for anything else. */
export function listDescriptors(
  descriptors: WebhookDescriptor | readonly WebhookDescriptor[],
): readonly WebhookDescriptor[] {
  if (typeof descriptors !== 'object' || descriptors === null) throw noDescriptor()
  const list: readonly WebhookDescriptor[] = 'id' in descriptors ? [descriptors] : descriptors
  if (!Array.isArray(list) || !list.every(isDescriptor)) throw noDescriptor()
  return list
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

function noDescriptor(): ConfigurationError {
  const advice =
    "Give the page's: import { webhook } from '…/webhooks/v3/TRANSACTION.SUCCESS', or a list of several."
  const message = 'descriptors must be a descriptor or a list of descriptors.'
  return configProblem('INVALID_SETTING', message, advice, 'descriptors')
}
