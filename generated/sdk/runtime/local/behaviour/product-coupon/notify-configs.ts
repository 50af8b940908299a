import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** Setting and querying the address for notices, of service providers and of brands. */
export const productCouponNotifyOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/partner/product-coupon/notify-configs#post': setAddress,
  'v3/marketing/partner/product-coupon/notify-configs#get': queryAddress,
  'brand/marketing/product-coupon/notify-configs#post': setAddress,
  'brand/marketing/product-coupon/notify-configs#get': queryAddress,
}

/** The address for the notices of a brand or service provider. */
export function productCouponAddress(owner: string, world: World): string | undefined {
  const object = world.store.get('product-coupon-notify', owner, owner)
  return object && urlOf(object)
}

function urlOf(object: StoredObject): string {
  return storedFields(`${object.kind} ${object.id}`, object.data).text('notify_url')
}

function setAddress({ body, caller }: LocalRequest, world: World): LocalAnswer {
  const notifyUrl = storedFields('the request', body).text('notify_url')
  const earlier = world.store.get('product-coupon-notify', caller, caller)
  const settings = { notify_url: notifyUrl }
  if (earlier !== undefined) world.change(earlier, settings)
  else
    world.create({
      kind: 'product-coupon-notify',
      owner: caller,
      id: caller,
      aliases: [],
      data: settings,
    })
  return data({ ...settings, update_time: rfc3339(world.now()) })
}

function queryAddress({ caller }: LocalRequest, world: World): LocalAnswer {
  const object = world.store.get('product-coupon-notify', caller, caller)
  return object === undefined
    ? refusal('INVALID_REQUEST', '没有登记通知地址')
    : data({ notify_url: urlOf(object), update_time: rfc3339(object.updatedAt) })
}
