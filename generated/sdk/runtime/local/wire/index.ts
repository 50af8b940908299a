export { type Authorization, readAuthorization } from './authorization.js'
export { type CertificateEntry, certificateEntries, type ListedCertificate } from './certificate-entries.js'
export { fieldsOfV2 } from './fields-of-v2.js'
export { NonceMemory } from './nonce-memory.js'
export { oaepDecrypt, oaepEncrypt } from './oaep.js'
export type { NamedKey, Parties, WireBrand, WireMerchant, WireRules } from './parties.js'
export type { ReceivedPart } from './read-multipart.js'
export { readXml, type XmlFields } from './read-xml.js'
export { headerOf, maxBodyBytes, pathOf, type ReceivedRequest, receive } from './received-request.js'
export {
  BodyRefused,
  type Check,
  type Refusal,
  refusalBody,
  refusalFields,
  type SignType,
  type Verified,
  type WireProtocol,
} from './refusal.js'
export { type SealedText, sealEcb, sealGcm } from './seal.js'
export { signOfV2 } from './sign-of-v2.js'
export { signedFields } from './signed-fields.js'
export { requestId, type SigningKey, signBody, signedHeaders, type ToSign } from './signed-headers.js'
export { verifyBrand } from './verify-brand.js'
export { type VerifiedV2, verifyV2 } from './verify-v2.js'
export { refusedUnsigned, verifyV3 } from './verify-v3.js'
export { writeXml } from './write-xml.js'
