import type { Decision } from './explain.js'

/** Operations of other sources that have no page, and why. */
export const operationsLeftOut: ReadonlyMap<string, string> = new Map([])

/** Differences from other sources that are meant, each with the official document or the reason that decided it. */
export const decisions: readonly Decision[] = []
