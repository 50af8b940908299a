import { ConfigurationError } from '../errors/errors.js'

/** Counts what is under way, so that an end can wait for it, and lets nothing begin afterwards. */
export class Lifetime {
  readonly #name: string
  #running = 0
  #ending: Promise<void> | undefined
  #onIdle: (() => void) | undefined

  /** `name` is what errors call it: `client`, `transport`. */
  constructor(name: string) {
    this.#name = name
  }

  /** Something begins; the function that comes back says that it is over. Throws `ConfigurationError` (`CLOSED`). */
  begin(): () => void {
    if (this.#ending !== undefined) {
      const advice = `Make calls before close(), or make a new ${this.#name}.`
      throw new ConfigurationError('CLOSED', `The ${this.#name} was closed.`, advice)
    }
    this.#running += 1
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      this.#running -= 1
      if (this.#running === 0) this.#onIdle?.()
    }
  }

  /** Lets nothing more begin, waits for what is under way, and releases once. Every call gives the same promise. */
  end(release: () => Promise<void>): Promise<void> {
    this.#ending ??= this.#idle().then(release)
    return this.#ending
  }

  #idle(): Promise<void> {
    if (this.#running === 0) return Promise.resolve()
    return new Promise(resolve => {
      this.#onIdle = resolve
    })
  }
}
