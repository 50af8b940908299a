import { decodeBase64 } from '../crypto/base64.js'
import type { MessageFault } from '../v3/signature-fault.js'
import { rawBodyAdvice } from './read-body-bytes.js'

/** What is to be seen at the body of a notice that is none as WeChat Pay sends it: who passed it on changed it. */
export function bodyFault(body: Uint8Array): MessageFault | undefined {
  const what = changeOf(new TextDecoder().decode(body).trim())
  return what === undefined ? undefined : { what: `The body ${what}.`, advice: rawBodyAdvice }
}

function changeOf(text: string): string | undefined {
  if (text === '') return 'is empty, and no notice is: something read it before, or dropped it on the way'
  if (text === '[object Object]') return 'is the text of an object: it was parsed before'
  if (text.startsWith('"')) return 'is JSON inside a text of JSON: it was made text twice'
  if (startsInBase64(text)) {
    return 'is base64, as events of cloud functions hold it: pass the whole event, whose isBase64Encoded is honoured, or Buffer.from(body, "base64")'
  }
  return undefined
}

/** Whether a text is base64 of what a notice begins with, JSON or XML. */
function startsInBase64(text: string): boolean {
  const [first] = decodeBase64(text.slice(0, 4)) ?? []
  return (first === 0x7b || first === 0x3c) && /^[\w+/-]+={0,2}$/.test(text)
}
