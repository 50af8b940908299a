/** The service's days, and the times in its answers, are those of UTC+8, all year. */
const offset = 8 * 3_600_000

/** Milliseconds of a day. */
export const day = 86_400_000

/** `2026-11-27T08:00:00+08:00`, as v3 writes times. */
export function rfc3339(milliseconds: number): string {
  return `${local(milliseconds).replace(' ', 'T')}+08:00`
}

/** `2026-11-27 08:00:00`, as bills write times. */
export function billTime(milliseconds: number): string {
  return local(milliseconds)
}

/** `20261127080000`, as v2 writes times. */
export function compactTime(milliseconds: number): string {
  return local(milliseconds).replace(/\D/g, '')
}

/** `2026-11-27`: the day of a moment. */
export function dayOf(milliseconds: number): string {
  return local(milliseconds).slice(0, 10)
}

/** The first moment of a day such as `2026-11-27`; undefined for a text that is no day. */
export function startOfDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const start = Date.parse(`${date}T00:00:00Z`) - offset
  return Number.isNaN(start) || dayOf(start) !== date ? undefined : start
}

function local(milliseconds: number): string {
  return new Date(milliseconds + offset).toISOString().slice(0, 19).replace('T', ' ')
}
