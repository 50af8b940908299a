import type { PageDiagnostic } from '../../diagnostics/diagnostic.js'
import { protocolFacts } from '../../dialect/protocols.js'
import type { SampleResult } from '../../parse/sample/sample-call.js'
import type { Operation } from '../model.js'
import { fieldsOf } from '../nodes/children.js'
import type { Property, Schema } from '../schema.js'
import { checkSamples } from './samples/check-samples.js'

/** Checks of one operation against itself: its method, its encrypted fields, its samples. */
export function checkOperation(operation: Operation, samples: SampleResult): readonly PageDiagnostic[] {
  return [
    ...checkBody(operation),
    ...checkSerial(operation),
    ...checkSamples(operation, samples.calls, samples.scenes),
  ]
}

function checkBody(operation: Operation): readonly PageDiagnostic[] {
  if (operation.method !== 'get' || operation.requestBody === undefined) return []
  const { span } = operation.requestBody
  return [{ code: 'PW305', span, message: 'A GET operation describes a body. It is kept.' }]
}

function checkSerial(operation: Operation): readonly PageDiagnostic[] {
  if (protocolFacts[operation.protocol].keyHeader !== 'where-encrypted') return []
  const hasHeader = operation.parameters.some(
    ({ in: place, name }) => place === 'header' && name.toLowerCase() === 'wechatpay-serial',
  )
  if (hasHeader) return []
  const body = operation.requestBody
  const properties =
    body === undefined ? [] : body.kind === 'multipart' ? body.parts : propertiesOf(body.schema)
  const first = firstEncrypted([...operation.parameters, ...properties])
  if (first === undefined) return []
  return [
    {
      code: 'PW306',
      span: first.span,
      message: `${JSON.stringify(first.name)} is encrypted with the platform key, but \`headers\` has no row Wechatpay-Serial.`,
    },
  ]
}

type Named = Pick<Property, 'name' | 'schema' | 'span'>

function firstEncrypted(fields: readonly Named[]): Named | undefined {
  for (const field of fields) {
    if (field.schema.kind === 'string' && field.schema.encryption?.key === 'platform') return field
    const below = firstEncrypted(propertiesOf(field.schema))
    if (below !== undefined) return below
  }
  return undefined
}

function propertiesOf(schema: Schema): readonly Property[] {
  return fieldsOf(schema).map(({ property }) => property)
}
