import type { FaultOptions } from '../faults/local-fault.js'
import { readFault, readFaultHeader } from '../faults/read-fault.js'
import type { DeliverySettings } from '../notices/delivery.js'
import type { OwnNotice } from '../notices/own-notice.js'
import { type ControlRoute, chosen, get, needed, notFound, nothing, post } from './control-route.js'
import type { Given } from './read-members.js'

/** Calls about what goes wrong, and about notices. */
export const faultRoutes: readonly ControlRoute[] = [
  get('/faults', 'The faults that are set, with how often they happened.', {}, local => local.faults()),
  post(
    '/fail',
    'Lets calls or notices fail, once unless it says otherwise.',
    {
      target: needed("what fails: 'POST /v3/refund/domestic/refunds', 'notice v3/TRANSACTION.SUCCESS', '*'"),
      fault: { type: 'fault', required: true, description: 'how it fails; docs/local.md lists the faults' },
      times: { type: 'number', description: 'how many times (1)' },
      always: { type: 'flag', description: 'until it is removed' },
      skip: { type: 'number', description: 'how many it lets go by first (0)' },
    },
    (local, given) => {
      const header = given.optionalText('fault')
      const fault = header === undefined ? readFault(given.object('fault')) : readFaultHeader(header)
      local.fail(given.text('target'), fault, faultOptions(given))
      return local.faults().at(-1)
    },
  ),
  post(
    '/faults/remove',
    'Removes a fault.',
    { number: { type: 'number', required: true, description: 'its number in GET /_local/faults' } },
    (local, given) => {
      const number = given.number('number') ?? 0
      const isKnown = local.removeFault(number)
      return isKnown ? nothing : notFound(`There is no fault ${number}.`, 'GET /_local/faults lists all.')
    },
  ),
  get(
    '/notices',
    'Notices with their attempts, from the oldest to the newest.',
    { id: { type: 'text', description: 'only the notice with this id' } },
    (local, given) => chosen(local.notices(), given.optionalText('id'), each => each.id, 'notice'),
  ),
  post(
    '/notices/send',
    'Sends a notice of any webhook, whatever happened before.',
    {
      webhook: needed('its page: v3/TRANSACTION.SUCCESS'),
      to: needed('the address of the receiver'),
      resource: { type: 'object', description: 'its content; what its page requires beside is filled in' },
      eventType: { type: 'text', description: 'of several types that the webhook has, this one (the first)' },
      owner: { type: 'text', description: 'merchant number, or the id of the brand (of the first merchant)' },
      summary: { type: 'text', description: 'words of the body' },
    },
    (local, given) => local.sendNotice(given.text('webhook'), ownNotice(given)),
  ),
  post(
    '/notices/resend',
    'Sends a notice once more, at once.',
    { id: needed('the id of the notice') },
    (local, given) => local.resendNotice(given.text('id')),
  ),
  post(
    '/notices/deliver',
    'How notices are delivered from now on; without members as usual.',
    {
      duplicate: { type: 'number', description: 'how many times each arrives (1)' },
      reorder: { type: 'flag', description: 'each is overtaken by the next one' },
      delay: { type: 'duration', description: 'how long after its event each leaves' },
      hold: { type: 'flag', description: 'keeps them until POST /_local/notices/release' },
    },
    (local, given) => {
      local.deliverNotices(deliverySettings(given))
      return nothing
    },
  ),
  post(
    '/notices/release',
    'Sends held notices.',
    { ids: { type: 'texts', description: 'only these, in this order' } },
    (local, given) => ({ released: local.releaseNotices(given.texts('ids')) }),
  ),
]

function ownNotice(given: Given): OwnNotice {
  const resource = given.object('resource')
  const [eventType, owner] = [given.optionalText('eventType'), given.optionalText('owner')]
  const summary = given.optionalText('summary')
  return {
    to: given.text('to'),
    ...(resource === undefined ? {} : { resource }),
    ...(eventType === undefined ? {} : { eventType }),
    ...(owner === undefined ? {} : { owner }),
    ...(summary === undefined ? {} : { summary }),
  }
}

function faultOptions(given: Given): FaultOptions {
  const [times, always, skip] = [given.number('times'), given.flag('always'), given.number('skip')]
  return {
    ...(times === undefined ? {} : { times }),
    ...(always === undefined ? {} : { always }),
    ...(skip === undefined ? {} : { skip }),
  }
}

function deliverySettings(given: Given): DeliverySettings {
  const [duplicate, reorder] = [given.number('duplicate'), given.flag('reorder')]
  const [delay, hold] = [given.duration('delay'), given.flag('hold')]
  return {
    ...(duplicate === undefined ? {} : { duplicate }),
    ...(reorder === undefined ? {} : { reorder }),
    ...(delay === undefined ? {} : { delay }),
    ...(hold === undefined ? {} : { hold }),
  }
}
