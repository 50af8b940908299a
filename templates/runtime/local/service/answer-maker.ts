import { completeAnswer, plausibleAnswer, sealAnswer } from '../answer/answer.js'
import type { AnswerFacts } from '../answer/answer-facts.js'
import { oaepEncrypt } from '../wire/index.js'
import type { ServiceKeys } from './service-keys.js'
import type { AnswerMaker } from './service-parts.js'

/** Makes answers by the tables, with the service's clock, address and keys. */
export function createAnswerMaker(facts: () => AnswerFacts, keys: ServiceKeys): AnswerMaker {
  return {
    plausible: request => plausibleAnswer(request.operation, request, facts()),
    complete: (request, own) => completeAnswer(request.operation, own, request, facts()),
    seal: (operation, answer, caller) =>
      sealAnswer(operation, answer, (plaintext, { algorithm }) => {
        // Answers of the pages are encrypted for the merchant's certificate alone.
        if (algorithm !== 'rsa-oaep') throw new Error(`${operation.id} encrypts an answer with ${algorithm}.`)
        return oaepEncrypt(plaintext, keys.certificateKey(caller))
      }),
  }
}
