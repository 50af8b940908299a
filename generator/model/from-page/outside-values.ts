import { refusingFact } from '../nodes/allows.js'
import type { NumberSchema, StringSchema } from '../schema.js'
import type { ReportDiagnostic } from './report.js'
import type { StatedValues } from './values.js'

/** Reports values of a description that break the limits of their own row (rule A8). They are kept. */
export function reportOutside(
  name: string,
  schema: StringSchema | NumberSchema,
  stated: StatedValues,
  report: ReportDiagnostic,
): void {
  const values = [...stated.enumeration, stated.constant, stated.default].filter(value => value !== undefined)
  if (values.length === 0) return
  const limits = withoutValues(schema)
  for (const { text, span } of values) {
    const refusing = refusingFact(limits, text)
    if (refusing?.compared.kind !== 'judged') continue
    report({
      code: 'PW332',
      span,
      message: `${JSON.stringify(text)} does not fit the ${refusing.compared.subject} of ${JSON.stringify(name)}. Both are kept.`,
    })
  }
}

function withoutValues(schema: StringSchema | NumberSchema): StringSchema | NumberSchema {
  const { enum: _enum, const: _const, ...limits } = schema
  return limits
}
