import type { OperationDescriptor } from '../../../templates/runtime/index.js'

/** A descriptor of a JSON operation; `more` changes it. */
export function jsonOperation(more: Partial<OperationDescriptor> = {}): OperationDescriptor {
  return {
    id: 'v3/test/things#post',
    protocol: 'v3',
    method: 'POST',
    path: '/v3/test/things',
    body: { kind: 'json', required: true },
    response: { kind: 'object', status: 200, mediaType: 'application/json' },
    ...more,
  }
}

/** A descriptor of an operation without a body. */
export function readOperation(more: Partial<OperationDescriptor> = {}): OperationDescriptor {
  const { body: _, ...operation } = jsonOperation({ id: 'v3/test/things#get', method: 'GET' })
  return { ...operation, ...more }
}
