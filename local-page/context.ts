import type { Words as MachineWords } from '../templates/runtime/local/behaviour/machine.js'
import type { PageState } from './model.js'
import { type Words, words } from './words.js'

/** What views need: the state, the words of its language, and what clicks do. */
export interface Context {
  readonly state: PageState
  readonly w: Words
  /** Milliseconds since 1970, by the service's clock. */
  readonly now: number
  readonly does: Deeds
}

/** What clicks do. */
export interface Deeds {
  change(part: Partial<PageState>): void
  /** Calls the control API, says what came of it, and loads the lists anew. */
  call(path: string, members: object, doneText: (value: unknown) => string): void
  copy(text: string): void
  /** Looks for a text in the lists. */
  search(filter: string): void
  loadConfig(part: Partial<PageState['config']>): void
  /** Copies the configuration as TypeScript, whichever format is shown. */
  copyConfig(): void
}

/** The context of a state. */
export function contextOf(state: PageState, does: Deeds): Context {
  return { state, w: words[state.language], now: Date.now() + state.ahead, does }
}

/** Words of a machine in the page's language; the name where it has none. */
export function inLanguage({ state }: Context, both: MachineWords | undefined, name: string): string {
  return both?.[state.language] ?? name
}
