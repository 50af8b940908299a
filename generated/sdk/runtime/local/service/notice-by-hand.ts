import { nearestName } from '../../chain/nearest-name.js'
import { checkOptions, mustBe, type Rules } from '../../client/rules.js'
import type { LocalNotice } from '../behaviour/behaviour.js'
import type { OwnNotice } from '../notices/own-notice.js'
import { LocalServiceError } from './local-service-error.js'
import type { ServiceMaterial } from './service-core.js'

const text = mustBe('a text that is not empty', value => typeof value === 'string' && value !== '')

const rules: Rules<OwnNotice> = {
  to: mustBe('the address of your receiver', value => typeof value === 'string' && value !== ''),
  resource: mustBe('an object', value => typeof value === 'object' && value !== null),
  eventType: text,
  owner: text,
  summary: text,
}

/**
 * A notice of any webhook that the pages have. Throws `LocalServiceError`: `UNKNOWN_WEBHOOK`, `UNKNOWN_EVENT`,
 * `OBJECT_NOT_FOUND` for an owner that nobody knows; and `ConfigurationError` for a member that is missing or unknown.
 */
export function noticeByHand(
  webhook: string,
  notice: OwnNotice,
  { model, ring }: Pick<ServiceMaterial, 'model' | 'ring'>,
): LocalNotice {
  // Programs in JavaScript may leave it out.
  checkOptions({ ...notice, to: notice.to ?? '' }, rules)
  const page = model.webhook(webhook)
  if (page === undefined) throw unknownWebhook(webhook, model.listedWebhooks())
  const { to, resource = {}, eventType = page.eventTypes[0] ?? webhook, owner, summary } = notice
  if (!page.eventTypes.includes(eventType)) {
    const message = `${webhook} has no events of the type ${eventType}.`
    throw new LocalServiceError('UNKNOWN_EVENT', message, `It has ${page.eventTypes.join(', ')}.`)
  }
  const owners = ring.identities.map(({ mchid, brand }) =>
    page.protocol === 'brand' ? brand.brandId : mchid,
  )
  const found = owner === undefined ? owners[0] : owners.find(each => each === owner)
  if (found === undefined) {
    const what = page.protocol === 'brand' ? 'brand' : 'merchant'
    const message = `There is no ${what} ${owner ?? ''}.`
    throw new LocalServiceError('OBJECT_NOT_FOUND', message, `Known: ${owners.join(', ')}.`)
  }
  return { webhook, eventType, to, owner: found, resource, ...(summary === undefined ? {} : { summary }) }
}

function unknownWebhook(webhook: string, known: readonly string[]): LocalServiceError {
  const near = nearestName(webhook, known)
  return new LocalServiceError(
    'UNKNOWN_WEBHOOK',
    `No page describes the webhook ${webhook}.`,
    near === undefined ? 'Give its page, such as v3/TRANSACTION.SUCCESS.' : `Did you mean ${near}?`,
  )
}
