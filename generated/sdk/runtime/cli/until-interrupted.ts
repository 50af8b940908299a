import process from 'node:process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Waits for Ctrl-C, for `kill`, or for the terminal to close: a service that ends without closing leaves its state locked.
 *
 * The second signal ends the process as it would without this one.
 */
export function untilInterrupted(): Promise<void> {
  return new Promise(resolve => {
    const interrupt = (): void => {
      for (const signal of signals) process.off(signal, interrupt)
      resolve()
    }
    for (const signal of signals) process.on(signal, interrupt)
  })
}
