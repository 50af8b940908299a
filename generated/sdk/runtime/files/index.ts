export type { BillRow } from './bill-parser.js'
export { decryptFile, type FileKey } from './decrypt-file.js'
export { type Bill, type DownloadBillOptions, downloadBill } from './download-bill.js'
export {
  type DownloadOptions,
  downloadFile,
  downloadUnverifiedFile,
  type FileAnnouncement,
} from './download-file.js'
export { gunzip, gunzipIfCompressed } from './gunzip.js'
export type { SizeLimit } from './limit-bytes.js'
export { type BillLimits, type BillTable, readBill } from './read-bill.js'
export { createStreamResponse, type StreamSource } from './stream-response.js'
export { type AnnouncedHash, verifyHash } from './verify-hash.js'
