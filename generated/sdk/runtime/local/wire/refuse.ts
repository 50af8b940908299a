import type { Check, Refusal, WireProtocol } from './refusal.js'

/** Facts of a refusal; what is left out is usual. */
export interface RefusalFacts {
  readonly check: Check
  readonly status: number
  readonly code?: string
  /** What the service says. */
  readonly message: string
  /** What did not hold, and how to mend it. */
  readonly reason: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Makes the refusals of a protocol. The usual code is that of the status. */
export function refuserOf(protocol: WireProtocol): (facts: RefusalFacts) => Refusal {
  return ({ code, ...facts }) => ({
    kind: 'refusal',
    protocol,
    code: code ?? (facts.status === 401 ? 'SIGN_ERROR' : 'PARAM_ERROR'),
    ...facts,
  })
}

export type Refuse = ReturnType<typeof refuserOf>
