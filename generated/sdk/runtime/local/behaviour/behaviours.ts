import type { Behaviour } from './behaviour.js'

/** Everything that behaves. Operations of none of these answer by their tables. */
export const behaviours: readonly Behaviour[] = []
