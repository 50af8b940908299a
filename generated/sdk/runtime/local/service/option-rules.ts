import { isIP } from 'node:net'
import { aFunction, anObject, mustBe, type Rules } from '../../client/rules.js'
import { isSiteOrigin } from '../control/site-origin.js'
import type { LocalServiceOptions } from './local-service.js'

const text = mustBe('a text that is not empty', value => typeof value === 'string' && value !== '')

/** Whether a URL may have this host. One with a scheme or a port would never be met. */
function isHost(value: unknown): boolean {
  return typeof value === 'string' && (/^[\w.-]+$/.test(value) || isIP(value) === 6)
}

/** What the options of `startLocalService` must be. */
export const localOptionRules: Rules<LocalServiceOptions> = {
  port: mustBe(
    'a port from 0 to 65535',
    value => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
  ),
  data: text,
  model: text,
  notifyHosts: mustBe(
    'a list of host names or IP addresses, without scheme and port',
    value => Array.isArray(value) && value.every(isHost),
  ),
  operations: anObject,
  allowedOrigins: mustBe(
    "a list of origins with https:, such as ['https://docs.example.com'], without path and wildcard",
    value => Array.isArray(value) && value.every(isSiteOrigin),
  ),
  history: mustBe('a whole number from 1', value => Number.isInteger(value) && Number(value) >= 1),
  onError: aFunction,
}
