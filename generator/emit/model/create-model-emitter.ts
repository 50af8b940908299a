import type { Model, Operation, Webhook } from '../../model/model.js'
import type { Emitter, OutputTools } from '../emitter.js'
import { commonErrorsNode, operationNode, webhookNode } from './page-nodes.js'

/** Counts changes of the form that older readers cannot read. */
const formatVersion = 1

/**
 * Makes the emitter of `model.jsonl`: the tables for programs that call or play the API, one page's operation or webhook
 * per line, so that a reader parses what it needs. The first line is the index, in the order of the lines behind it.
 *
 * The line of each operation and webhook is remembered by identity of its node.
 */
export function createModelEmitter({ remember }: Pick<OutputTools, 'remember'>): Emitter['emit'] {
  const memory = new WeakMap<Operation | Webhook, string>()
  const lineOf = (node: Operation | Webhook): string => {
    const known = memory.get(node)
    if (known !== undefined) return known
    const line = lineText(node.kind === 'operation' ? operationNode(node) : webhookNode(node))
    if (remember) memory.set(node, line)
    return line
  }
  return ({ model }) => [
    {
      path: 'model.jsonl',
      content: [indexLine(model), ...model.operations.map(lineOf), ...model.webhooks.map(lineOf)].join(''),
    },
  ]
}

function indexLine({ operations, webhooks, commonErrors = [] }: Model): string {
  return lineText({
    kind: 'index',
    formatVersion,
    operations: operations.map(({ method, path, id, options: { baseUri } }) => {
      const prefix = baseUri === undefined ? '' : new URL(baseUri).pathname.replace(/\/$/, '')
      return prefix === '' ? [method, path, id] : [method, path, id, prefix]
    }),
    webhooks: webhooks.map(({ id }) => id),
    commonErrors: Object.fromEntries(commonErrorsNode(commonErrors)),
  })
}

/** JSON has no line ends outside of strings and escapes those inside. */
function lineText(value: object): string {
  return `${JSON.stringify(value)}\n`
}
