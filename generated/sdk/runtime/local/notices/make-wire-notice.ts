import type { LocalFault } from '../faults/local-fault.js'
import { type SignAt, spoilHeaders, spoilXml } from '../faults/spoil-signature.js'
import { requestId, signedHeaders } from '../wire/index.js'
import { type BodyParts, buildBody } from './build-body.js'
import type { WireNotice } from './send-notice.js'

/**
 * A notice as it goes on the wire: encrypted and signed anew for each attempt. `now` is the system's time (milliseconds since
 * 1970): receivers compare the signature's with their own clock, which nobody moved.
 */
export async function makeWireNotice(
  parts: BodyParts,
  fault: LocalFault | undefined,
  now: number,
): Promise<WireNotice> {
  const text = buildBody(parts)
  const isV2 = parts.webhook.protocol === 'v2'
  const signed = isV2 ? xmlNotice(text, fault) : await jsonNotice(Buffer.from(text), parts, fault, now)
  const body = fault?.kind === 'body' ? Buffer.from(fault.body) : signed.body
  return {
    ...signed,
    body,
    ...(fault?.kind === 'reset' || fault?.kind === 'cut' ? { breaks: fault.kind } : {}),
  }
}

function xmlNotice(xml: string, fault: LocalFault | undefined): WireNotice {
  const headers = { ...common(), 'Content-Type': 'text/xml' }
  return { headers, body: Buffer.from(fault?.kind === 'signature' ? spoilXml(xml, fault) : xml) }
}

async function jsonNotice(
  body: Buffer,
  { webhook, keys }: BodyParts,
  fault: LocalFault | undefined,
  now: number,
): Promise<WireNotice> {
  const protocol = webhook.protocol === 'brand' ? 'brand' : 'v3'
  const sign: SignAt = (bytes, at) => signedHeaders(bytes, keys.signer, at, protocol)
  const headers = { ...common(), 'Content-Type': 'application/json', ...(await sign(body, now)) }
  if (fault?.kind !== 'signature') return { headers, body }
  return { headers: await spoilHeaders(headers, body, fault, { sign, now }), body }
}

/** As the service sends them. */
function common(): Readonly<Record<string, string>> {
  return {
    'Request-ID': requestId(),
    'User-Agent': 'Mozilla/4.0',
    Accept: '*/*',
  }
}
