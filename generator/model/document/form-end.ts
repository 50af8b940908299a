import type { Answer } from '../../parse/sample/sample-call.js'
import type { Operation, Response } from '../model.js'
import type { FormEnd } from './document.js'

/**
 * What a call does with the answer, where no sample says it or what it says cannot be: the table counts (R2 to R6). A
 * file and the errors beside it are left alone, for the call itself has written the file (`sink`).
 */
export function formEnd(operation: Operation, async: boolean, written?: FormEnd): FormEnd {
  const answer = answerOf(operation.response)
  const own = { answer, assigns: !async && answer.kind !== 'none' }
  if (written === undefined) return own
  const readsBody = written.answer.kind === 'json' || written.answer.kind === 'xml'
  return readsBody && operation.response.kind === 'empty' ? own : written
}

function answerOf(response: Response): Answer {
  switch (response.kind) {
    case 'object':
      return { kind: response.mediaType === 'application/xml' ? 'xml' : 'json' }
    case 'empty':
    case 'redirect':
      return { kind: 'status', status: response.status }
    default:
      return { kind: 'none' }
  }
}
