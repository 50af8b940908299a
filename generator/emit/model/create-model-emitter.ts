import type { ModelOutline } from '../../model/outline.js'
import type { OutputEmitter } from '../emitter.js'
import { commonErrorsNode, operationNode, webhookNode } from './page-nodes.js'

/** Counts changes of the form that older readers cannot read. */
const formatVersion = 1

/**
 * Makes the emitter of `model.jsonl`: the tables for programs that call or play the API, one page's operation or webhook
 * per line, so that a reader parses what it needs. The first line is the index, in the order of the lines behind it.
 */
export function createModelEmitter(): OutputEmitter {
  return {
    emitPage: ({ operations, webhooks }) => ({
      files: [],
      parts: [...operations.map(operationNode), ...webhooks.map(webhookNode)].map(lineText),
    }),
    emitShared: ({ model, partOf }) => [
      {
        path: 'model.jsonl',
        parts: [indexLine(model), ...[...model.operations, ...model.webhooks].map(partOf)],
      },
    ],
  }
}

function indexLine({ operations, webhooks, commonErrors = [] }: ModelOutline): string {
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
