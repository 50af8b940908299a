/** Words for people, in both languages of the page. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** Who makes an event happen: a call of the merchant, the user at the phone, the passing of time, WeChat Pay itself. */
export type Actor = 'merchant' | 'user' | 'time' | 'service'

/** A state machine as data: which event leads from which state to which, and what refuses the others. */
export interface Machine<State extends string = string, Event extends string = string> {
  /** The kind of the objects: `payment`. */
  readonly kind: string
  readonly title: Words
  readonly initial: Known<State>
  /** Events of users and of the service are buttons of the page and calls of `act`; they need words. */
  readonly events: Readonly<Record<Event, { readonly by: Actor; readonly words?: Words }>>
  readonly states: Readonly<Record<State, StateRule<Known<State>, Known<Event>>>>
}

/** A name that is known from where it is declared; where it is used says nothing of it. (`NoInfer` needs TypeScript 5.4.) */
type Known<Name extends string> = [Name][Name extends unknown ? 0 : never]

/** What events do in a state: the next state (the same one again for what may be repeated), or the code that refuses. */
export interface StateRule<State extends string, Event extends string> {
  readonly words: Words
  readonly on: { readonly [E in Event]?: State | Refused }
}

/** An event that a state refuses: the code of the error tables, and for v2 its own where it differs. */
export interface Refused {
  readonly refused: string
  readonly v2?: string
  readonly message?: string
}

/** Gives a machine its types; returns what it is given. */
export function defineMachine<const State extends string, const Event extends string>(
  machine: Machine<State, Event>,
): Machine<State, Event> {
  return machine
}

/** What an event does to a state. An event that the state does not name is refused with `INVALID_REQUEST`. */
export function transition(machine: Machine, state: string, event: string): string | Refused {
  const on = machine.states[state]?.on ?? {}
  const outcome = Object.hasOwn(on, event) ? on[event] : undefined
  return outcome ?? { refused: 'INVALID_REQUEST' }
}

/** Whether an event was refused. */
export function isRefused(result: object): result is Refused {
  return 'refused' in result
}
