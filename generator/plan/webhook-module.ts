import type { Webhook } from '../model/model.js'
import type { Schema, StringSchema } from '../model/schema.js'
import { globalEventNames } from './global-names.js'
import { NameSet } from './name-set.js'
import { bodyRoots, declared, nested } from './operation-module.js'
import { pascalCase } from './pascal-case.js'
import type { TypeNames, VariantPlan } from './plan.js'
import { nameTypes } from './type-names.js'

/** What the module of every webhook declares. No name is one of TypeScript's or the browser's own. */
export const webhookOwnNames: readonly string[] = [
  'WebhookHeaders',
  'WebhookBody',
  'WebhookResource',
  'WebhookReply',
  'WebhookEvent',
  'webhook',
]

/** Names the nested objects of a webhook. */
export function planWebhookTypes(webhook: Webhook): TypeNames {
  const ciphertext = ciphertextOf(webhook)
  const resource = ciphertext?.content?.schema
  const reply = webhook.reply.body
  const roots = [
    ...webhook.parameters.map(each =>
      nested(`WebhookHeaders${pascalCase(each.name)}`, 'response', each.schema),
    ),
    ...bodyRoots('WebhookBody', 'response', webhook.requestBody),
    ...(resource ? [declared('WebhookResource', 'response', resource)] : []),
    ...(reply ? [declared('WebhookReply', 'request', reply)] : []),
  ]
  return nameTypes(roots, webhookOwnNames, ciphertext)
}

/** Names the type and the guard of each variant whose fields the table has: `PARTNER` is `PartnerEvent`, `isPartner`. */
export function planVariants(webhook: Webhook, types: TypeNames): readonly VariantPlan[] {
  const taken = [...webhookOwnNames, ...types.interfaces.map(each => each.name), ...globalEventNames]
  const names = new NameSet([...taken, 'isNaN', 'isFinite'])
  return webhook.variants.flatMap(variant => {
    const { name, discriminators } = variant
    if (name === undefined || discriminators.length === 0) return []
    if (discriminators.some(each => each.path === undefined)) return []
    const base = variantName(name)
    return [{ variant, typeName: names.take(`${base}Event`), guardName: names.take(`is${base}`) }]
  })
}

/** Names in capitals lose their case: `INSURANCE_ENTRUST` becomes `InsuranceEntrust`. */
function variantName(name: string): string {
  const words = pascalCase(/[a-z]/.test(name) ? name : name.toLowerCase())
  return /^[^0-9]/.test(words) ? words : `Variant${words}`
}

/** The string that holds the resource of a webhook. */
export function ciphertextOf(webhook: Webhook): StringSchema | undefined {
  const body = webhook.requestBody
  if (webhook.ciphertext === undefined || body.kind === 'multipart') return undefined
  let schema: Schema | undefined = body.schema
  for (const name of webhook.ciphertext) schema = memberOf(schema, name)
  return schema?.kind === 'string' ? schema : undefined
}

function memberOf(schema: Schema | undefined, name: string): Schema | undefined {
  if (schema?.kind !== 'object') return undefined
  return schema.properties.find(property => property.name === name)?.schema
}
