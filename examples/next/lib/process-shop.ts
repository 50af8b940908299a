import { openShop } from '@/lib/shop'

type Opened = ReturnType<typeof openShop>

/** Next.js bundles every route apart, and loads modules again after a change. Only the global object is there once. */
const memory: typeof globalThis & { openedShop?: Opened } = globalThis

/** The shop of this process with its one client. Opened when it is asked for, because `next build` has no keys. */
export function processShop(): Opened {
  memory.openedShop ??= openShop()
  return memory.openedShop
}

/** Closes the client and forgets the shop: for tests. Next.js itself ends the process, and nothing keeps it alive. */
export async function closeProcessShop(): Promise<void> {
  const opened = memory.openedShop
  delete memory.openedShop
  await opened?.client.close()
}
