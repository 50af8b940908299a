import { randomInt } from 'node:crypto'

/** What answers are made with besides tables and request. */
export interface AnswerFacts {
  /** Milliseconds since 1970, by the service's clock: times of an answer are near it. */
  readonly now: number
  /** The service's own address, to which the URLs of an answer lead: `http://127.0.0.1:8790`. */
  readonly url: string
  /** So many digits for the number of a new object; by default random ones. */
  readonly digits?: (length: number) => string
}

export function randomDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('')
}
