import type { Operation } from '../../model/model.js'
import type { JsonRecord } from '../json/json-value.js'
import { documentedExtensions, documentedMembers } from './documented-members.js'
import { operationId } from './operation-id.js'
import { parameterMembers } from './parameter-objects.js'
import { requestBodyObject } from './request-body-object.js'
import { responseObjects } from './response-objects.js'
import { securityRequirements } from './security.js'

/** One operation. It depends on the node alone, so that its text may be kept as long as the node is. */
export function operationObject(operation: Operation): JsonRecord {
  const { options } = operation
  const example = operation.examples.find(({ name }) => name === 'default')
  const title = `${operation.method.toUpperCase()} ${operation.path}`
  const { parameters, ...unplaced } = parameterMembers(operation.parameters, operation.path, example)
  return {
    ...documentedMembers(operation, operationId(operation.id), title),
    servers: options.baseUri === undefined ? undefined : [{ url: serverUrl(options.baseUri) }],
    parameters,
    requestBody: operation.requestBody && requestBodyObject(operation.requestBody, example),
    responses: responseObjects(operation.response),
    security: securityRequirements(operation),
    ...documentedExtensions(operation),
    'x-nonceless': options.nonceless,
    'x-fragment': options.fragment,
    'x-timeout': options.timeout,
    ...unplaced,
  }
}

/** The path follows the URL directly and begins with a slash. */
function serverUrl(baseUri: string): string {
  return baseUri.replace(/\/+$/, '')
}
