import type { Operation } from '../../model/model.js'
import type { ApiProtocols } from '../../model/protocol/api-protocols.js'
import type { JsonRecord } from '../json/json-value.js'
import { documentedExtensions, documentedMembers } from './documented-members.js'
import { operationId } from './operation-id.js'
import { operationParameters } from './parameter-objects.js'
import { requestBodyObject } from './request-body-object.js'
import { responseObjects } from './response-objects.js'
import { securityRequirements } from './security.js'
import { suppliedFields } from './supplied-fields.js'

/** One operation. It depends on the node and the protocols alone, so that its text may be kept as long as the node is. */
export function operationObject(operation: Operation, protocols: ApiProtocols): JsonRecord {
  const { options, requestBody } = operation
  const example = operation.examples.find(({ name }) => name === 'default')
  const title = `${operation.method.toUpperCase()} ${operation.path}`
  const supplied = suppliedFields(operation, protocols)
  const { parameters, ...unplaced } = operationParameters(operation, protocols, example)
  return {
    ...documentedMembers(operation, operationId(operation.id), title),
    // The path follows the URL directly and begins with a slash.
    servers: options.baseUri === undefined ? undefined : [{ url: options.baseUri.replace(/\/+$/, '') }],
    parameters,
    requestBody: requestBody && requestBodyObject(requestBody, example, supplied),
    responses: responseObjects(operation.response, protocols.of[operation.protocol].error),
    security: securityRequirements(operation, protocols),
    ...documentedExtensions(operation),
    'x-nonceless': options.nonceless,
    'x-fragment': options.fragment,
    'x-timeout': options.timeout,
    ...unplaced,
  }
}
