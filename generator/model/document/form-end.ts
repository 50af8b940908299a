import type { Operation, Response } from '../model.js'
import type { FormEnd } from './document.js'

/**
 * What a call does with the answer, where no sample says it or what it says cannot be: the table counts (R2 to R6). A
 * file and the errors beside it are left alone, for the call itself has written the file (`sink`).
 */
export function formEnd(operation: Operation, written: FormEnd | undefined): FormEnd {
  const own = endOf(operation.response)
  if (written === undefined) return own
  const readsBody = written.answer.kind === 'json' || written.answer.kind === 'xml'
  return readsBody && operation.response.kind === 'empty' ? own : written
}

function endOf(response: Response): FormEnd {
  switch (response.kind) {
    case 'object':
      return { answer: { kind: response.mediaType === 'application/xml' ? 'xml' : 'json' }, assigns: true }
    case 'empty':
    case 'redirect':
      return { answer: { kind: 'status', status: response.status }, assigns: true }
    default:
      return { answer: { kind: 'none' }, assigns: false }
  }
}
