import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import type { RawBody, RawRequest } from '../../../templates/runtime/local/check/raw-request.js'
import type {
  OperationModel,
  PropertyModel,
  SchemaModel,
} from '../../../templates/runtime/local/model/page-model.js'
import { openSealed } from './raw-example.js'
import { object, plainOperation } from './small-tables.js'

/** A request of which nothing is given. */
export const emptyRequest: RawRequest = { path: {}, query: '', headers: {}, body: { kind: 'none' } }

/** An operation with a JSON body. */
export function taking(schema: SchemaModel, required = true): OperationModel {
  return { ...plainOperation, requestBody: { kind: 'json', required, schema } }
}

/** An operation with an XML body. */
export function takingXml(...rows: readonly PropertyModel[]): OperationModel {
  return {
    ...plainOperation,
    protocol: 'v2',
    requestBody: { kind: 'xml', required: true, schema: object(...rows) },
  }
}

export function jsonBody(value: unknown): RawBody {
  return { kind: 'json', text: JSON.stringify(value) }
}

export function xmlBody(fields: Readonly<Record<string, string>>): RawBody {
  return { kind: 'xml', fields: new Map(Object.entries(fields)) }
}

/** The problems of a request as `location/field issue`, then its warnings with `?`. */
export function told(given: OperationModel, raw: Partial<RawRequest>): readonly string[] {
  const { problems, warnings } = checkRequest(given, { ...emptyRequest, ...raw }, openSealed)
  const line = ({ location, field, issue }: (typeof problems)[number]) => `${location}${field} ${issue}`
  return [...problems.map(line), ...warnings.map(each => `? ${line(each)}`)]
}
