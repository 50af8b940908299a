import { ConfigurationError } from '../errors/errors.js'

/** Counts work under way, so that closing can wait for it, and refuses new work afterwards. */
export class Lifetime {
  readonly #name: string
  #running = 0
  #ending: Promise<void> | undefined
  #onIdle: (() => void) | undefined

  /** `name` appears in errors: `client`, `transport`. */
  constructor(name: string) {
    this.#name = name
  }

  /** Work begins; call the returned function when it is over. Throws `ConfigurationError` (`CLOSED`). */
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

  /** Refuses new work, waits for what is under way, and releases once. Every call gives the same promise. */
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
