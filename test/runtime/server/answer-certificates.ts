import { certificateEntries } from '../../../templates/runtime/local/wire/certificate-entries.js'
import type { CertifiedParty, TestParties } from './parties.js'
import type { Answer } from './wire.js'

/** The answer of `GET /v3/certificates`: both platform certificates, encrypted with the APIv3 key. */
export function answerCertificates(
  { parties }: { readonly parties: TestParties },
  certificates: readonly CertifiedParty[] = parties.certificates,
): Answer {
  return { body: certificateEntries(certificates, parties.apiV3Key) }
}
