import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { checkOptions } from '../client/rules.js'
import { openKeyRing } from './keys/index.js'
import { startListener } from './listener.js'
import { findModelFile } from './model/find-model-file.js'
import { readModel } from './model/read-model.js'
import { assembleService } from './service/assemble-service.js'
import type { LocalService, LocalServiceOptions } from './service/local-service.js'
import { localOptionRules } from './service/option-rules.js'
import type { ServiceMaterial } from './service/service-core.js'
import { openDatabase } from './state/database.js'
import { createMemoryStore } from './state/memory-store.js'
import { createSqliteStore } from './state/sqlite-store.js'
import type { Store } from './state/store.js'

/**
 * Starts a WeChat Pay on this machine: it verifies, checks, answers and signs as the real one does, as far as the pages say,
 * and moves no money. Give `config` of what it resolves with to `createClient`.
 *
 * Listens on loopback alone. Close it when you are done: `await local.close()`.
 *
 * Rejects with `ConfigurationError` for wrong options or an unreadable folder, and with `LocalServiceError`
 * (`ADDRESS_IN_USE`) if the port is taken.
 */
export async function startLocalService(options: LocalServiceOptions = {}): Promise<LocalService> {
  checkOptions(options, localOptionRules)
  const model = readModel(options.model ?? findModelFile())
  // Not at once with the store: a folder whose keys are damaged must not keep its state in use.
  const ring = await openKeyRing(options.data === undefined ? {} : { data: options.data })
  const report = options.onError ?? warn
  for (const file of ring.mended)
    report(
      new Error(`${file} could be read by others. It is closed to them now; make new keys if somebody did.`),
    )
  const state = await openStore(options.data)
  try {
    return await listenWith({ model, ring, ...state, options, report })
  } catch (error) {
    state.closeStore()
    throw error
  }
}

async function listenWith(material: Omit<ServiceMaterial, 'listener'>): Promise<LocalService> {
  const { ring, options, report } = material
  let handle: Parameters<typeof startListener>[0]['handle'] = async (_, response) => void response.destroy()
  const listener = await startListener({
    ...(options.port === undefined ? {} : { port: options.port }),
    tls: ring.tls,
    handle: (incoming, response) => handle(incoming, response),
    report,
  })
  try {
    const { service, answer } = assembleService({ ...material, listener })
    handle = answer
    return service
  } catch (error) {
    await listener.close()
    throw error
  }
}

/** Mistakes of the service itself, and connections that fail: nobody else would hear of them. */
function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), 'LocalServiceWarning')
}

async function openStore(
  data: string | undefined,
): Promise<{ readonly store: Store; readonly closeStore: () => void }> {
  if (data === undefined) return { store: createMemoryStore(), closeStore: () => undefined }
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const file = join(data, 'state.sqlite')
  // SQLite would let everyone read it; what it makes beside the file has the file's mode.
  closeSync(openSync(file, 'a', 0o600))
  const database = await openDatabase(file)
  try {
    return { store: createSqliteStore(database, file), closeStore: () => database.close() }
  } catch (error) {
    database.close()
    throw error
  }
}
