import type { WebhookModulePlan } from '../../plan/plan.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { SdkWords } from '../words/sdk-words.js'
import { pageText } from './field-doc.js'
import { isTyped, variantFields } from './variant-fields.js'
import { listView, optionalListView } from './views.js'

/** What `variant.hbs` writes: the guards of a notice's variants. */
export function variantViews(plan: WebhookModulePlan, words: SdkWords): readonly object[] {
  return plan.variants.map(names => {
    const { variant, guardName, typeName } = names
    const fields = variantFields(plan, names)
    const narrows = isTyped(fields)
    const signature = `export function ${guardName}(event: WebhookEvent): ${narrows ? `event is ${typeName}` : 'boolean'} {`
    const present = fields.filter(field => field.values.length === 0).map(field => field.path)
    const equal = fields.filter(field => field.values.length > 0)
    return {
      doc: `${words.event.variant(variant.name ?? '')}\n\n${pageText(variant.text)}`,
      guardName,
      typeName,
      /** Without a type to narrow to, the guard returns a boolean. */
      narrows,
      signatureBroken: columnsOf(signature) > lineWidth,
      /** Paths of the fields that must be present. */
      present: optionalListView(present, 'present', 4),
      /** By path, the values that identify the variant. */
      equal: equal.map(field => listView(field.values, field.path, 6)),
    }
  })
}
