import type { WebhookModulePlan } from '../../plan/plan.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import { pageText } from './field-doc.js'
import { isTyped, variantFields } from './variant-fields.js'
import { type ListView, listView, optionalListView } from './views.js'

/** What `variant.hbs` writes: the guard of one variant. */
export interface VariantView {
  readonly doc: string
  readonly guardName: string
  readonly typeName: string
  /** The guard narrows the type; otherwise it only says whether. */
  readonly narrows: boolean
  readonly signatureBroken: boolean
  /** Paths of the fields that have to be there. */
  readonly present: ListView | undefined
  /** Per path the values that tell the variant. */
  readonly equal: readonly ListView[]
}

/** The guards of a notice's variants. */
export function variantViews(plan: WebhookModulePlan): readonly VariantView[] {
  return plan.variants.map(names => {
    const { variant, guardName, typeName } = names
    const fields = variantFields(plan, names)
    const narrows = isTyped(fields)
    const signature = `export function ${guardName}(event: WebhookEvent): ${narrows ? `event is ${typeName}` : 'boolean'} {`
    const present = fields.filter(field => field.values.length === 0).map(field => field.path)
    const equal = fields.filter(field => field.values.length > 0)
    return {
      doc: `Whether the notice is of the variant ${variant.name ?? ''}.\n\n${pageText(variant.text)}`,
      guardName,
      typeName,
      narrows,
      signatureBroken: columnsOf(signature) > lineWidth,
      present: optionalListView(present, 'present', 4),
      equal: equal.map(field => listView(field.values, field.path, 6)),
    }
  })
}
