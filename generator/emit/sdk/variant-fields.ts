import type { Discriminator, Webhook } from '../../model/model.js'
import { type Field, fieldsOf } from '../../model/nodes/children.js'
import type { Property, Schema } from '../../model/schema.js'
import type { VariantPlan, WebhookModulePlan } from '../../plan/plan.js'
import { isNumberedName } from '../escape/numbered-name.js'
import { pathStep } from '../escape/path-step.js'

/** A field that identifies a variant, found in the tables. */
export interface VariantField {
  /** From the event on: `resource`, then the names below it, `*` for the elements of an array. */
  readonly path: string
  /** The member of the event below which the names lead to the field. */
  readonly group: 'resource' | 'body'
  readonly names: readonly string[]
  readonly property: Property
  /** Values that identify the variant; empty if the presence of the field is enough. */
  readonly values: readonly (string | number | boolean)[]
  /** Whether a type can express it: the field is not in an array, and its type has the value. */
  readonly typed: boolean
}

/** The fields of a variant, one for each place. */
export function variantFields(plan: WebhookModulePlan, { variant }: VariantPlan): readonly VariantField[] {
  const fields = new Map<string, VariantField>()
  for (const discriminator of variant.discriminators) {
    const field = fieldOf(plan.webhook, discriminator)
    if (field === undefined) continue
    const known = fields.get(field.path)
    fields.set(field.path, known ? { ...known, values: [...known.values, ...field.values] } : field)
  }
  return [...fields.values()]
}

/** Whether a type can express all fields of a variant. */
export function isTyped(fields: readonly VariantField[]): boolean {
  return fields.every(field => field.typed)
}

/**
 * Fields that only some variants have: they are optional even if the table requires them. With a type in which they
 * were required, a guard for their variant would leave nothing for the others.
 */
export function variantProperties(plan: WebhookModulePlan): ReadonlySet<Property> {
  const fields = plan.variants
    .map(variant => variantFields(plan, variant))
    .filter(isTyped)
    .flat()
  return new Set(fields.filter(field => field.values.length === 0).map(field => field.property))
}

function fieldOf(webhook: Webhook, { path, value }: Discriminator): VariantField | undefined {
  const body = webhook.requestBody
  if (path === undefined || body.kind === 'multipart') return undefined
  const { ciphertext } = webhook
  const inside = ciphertext !== undefined && path.length > ciphertext.length && startsWith(path, ciphertext)
  const walked = walk(body.schema, path)
  const property = walked.at(-1)?.property
  if (property === undefined) return undefined
  const start = inside ? ciphertext.length : 0
  const group = inside || ciphertext === undefined ? 'resource' : 'body'
  const steps = walked.slice(start)
  const literal = value === undefined ? undefined : literalOf(property.schema, value)
  return {
    path: `/${group}${steps.map(stepText).join('')}`,
    group,
    names: path.slice(start),
    property,
    values: literal === undefined ? [] : [literal.value],
    typed:
      (literal?.fits ?? true) && steps.every(step => !step.inArray && !isNumberedName(step.property.name)),
  }
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => path[index] === name)
}

function walk(root: Schema, path: readonly string[]): readonly Field[] {
  const steps: Field[] = []
  let schema: Schema | undefined = root
  for (const name of path) {
    const step: Field | undefined = schema && fieldsOf(schema).find(({ property }) => property.name === name)
    if (step === undefined) return []
    steps.push(step)
    schema = step.property.schema
  }
  return steps
}

function stepText({ property, inArray }: Field): string {
  return `${inArray ? '/*' : ''}/${pathStep(property.name)}`
}

function literalOf(schema: Schema, text: string): { value: string | number | boolean; fits: boolean } {
  switch (schema.kind) {
    case 'integer':
    case 'number': {
      const value = Number(text)
      return Number.isFinite(value) ? { value, fits: true } : { value: text, fits: false }
    }
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true', fits: true }
        : { value: text, fits: false }
    default:
      return { value: text, fits: schema.kind === 'string' && schema.content === undefined }
  }
}
