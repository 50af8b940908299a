import type { Attribute, AttributeList } from '../../parse/attributes/attribute.js'
import type { ReportDiagnostic } from './report.js'

/** The first attribute `key` of a list. */
export function findKey(list: AttributeList | undefined, key: string): Attribute | undefined {
  return list?.attributes.find(({ kind, name }) => kind === 'key' && name === key)
}

/** The `#id` of a list. */
export function findId(list: AttributeList | undefined): Attribute | undefined {
  return list?.attributes.find(({ kind }) => kind === 'id')
}

/** Whether a list holds `.name`. */
export function hasClass(list: AttributeList | undefined, name: string): boolean {
  return list?.attributes.some(attribute => attribute.kind === 'class' && attribute.name === name) === true
}

/** Reports what is malformed in a list (rule A1); what could be read counts. */
export function reportProblems(list: AttributeList | undefined, report: ReportDiagnostic): void {
  for (const { message, span } of list?.problems ?? [])
    report({
      code: 'PW207',
      span,
      message: `The attribute list is malformed: ${message}. The rest of it counts.`,
    })
}
