import type { VariantPlan, WebhookModulePlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { Declaration, RefinedMember } from './declaration.js'
import { pageText } from './field-doc.js'
import { schemaType, type TypeContext } from './schema-type.js'
import { plainType, type TypeText, unionType } from './type-text.js'
import { isTyped, type VariantField, variantFields } from './variant-fields.js'

/** The types of variants: the event, narrowed by the fields that identify the variant. */
export function variantTypes(plan: WebhookModulePlan, context: TypeContext): readonly Declaration[] {
  return plan.variants.flatMap(variant => {
    const fields = variantFields(plan, variant)
    return isTyped(fields) ? [refinedEvent(plan, variant, fields, context)] : []
  })
}

function refinedEvent(
  plan: WebhookModulePlan,
  { variant, typeName }: VariantPlan,
  fields: readonly VariantField[],
  context: TypeContext,
): Declaration {
  const below = (group: VariantField['group']): readonly RefinedMember[] => {
    const own = fields.filter(field => field.group === group)
    return own.length === 0 ? [] : [{ name: group, type: membersOf(own, 0, context) }]
  }
  const resource = below('resource')
  // Without an encrypted string the two are one.
  const alias = plan.ciphertext === undefined ? resource.map(member => ({ ...member, name: 'body' })) : []
  return {
    kind: 'refined',
    name: typeName,
    doc: context.words.sdk.event.variantIs(variant.name ?? '', pageText(variant.text)),
    base: 'WebhookEvent',
    members: [...below('body'), ...alias, ...resource],
  }
}

function membersOf(
  fields: readonly VariantField[],
  depth: number,
  context: TypeContext,
): readonly RefinedMember[] {
  const names = new Set(fields.map(field => field.names[depth] ?? ''))
  return [...names].map(name => {
    const below = fields.filter(field => field.names[depth] === name)
    const deeper = below.filter(field => field.names.length > depth + 1)
    const own = below.find(field => field.names.length === depth + 1)
    if (deeper.length > 0) return { name, type: membersOf(deeper, depth + 1, context) }
    return { name, type: own === undefined ? plainType('unknown') : fieldType(own, context) }
  })
}

function fieldType({ property, values }: VariantField, context: TypeContext): TypeText {
  if (values.length === 0) return schemaType(property.schema, 'response', context)
  return unionType(values.map(value => plainType(stringLiteral(value))))
}
