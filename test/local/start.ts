import { fileURLToPath } from 'node:url'
import type { LocalService, LocalServiceOptions } from '../../templates/runtime/local/index.js'
import { startLocalService } from '../../templates/runtime/local/index.js'

/** The tables of the committed SDK. */
export const modelFile = fileURLToPath(new URL('../../generated/model.jsonl', import.meta.url))

/** A local service with the tables of the committed SDK. Mistakes of the service itself are thrown at the process. */
export function startLocal(options: LocalServiceOptions = {}): Promise<LocalService> {
  return startLocalService({ model: modelFile, onError: thrown, ...options })
}

function thrown(error: unknown): void {
  setImmediate(() => {
    throw error
  })
}
