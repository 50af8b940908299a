const offset = 8 * 3_600_000
const dayLength = 86_400_000

/** A time as the service writes it: `2026-08-01T12:30:00+08:00`. Takes milliseconds since 1970. */
export function beijingTime(milliseconds: number): string {
  return `${new Date(milliseconds + offset).toISOString().slice(0, 19)}+08:00`
}

/** The day in Beijing: `2026-08-01`. */
export function beijingDay(milliseconds: number): string {
  return beijingTime(milliseconds).slice(0, 10)
}

/** The first moment of the day in Beijing, in milliseconds since 1970. */
export function startOfBeijingDay(milliseconds: number): number {
  return Math.floor((milliseconds + offset) / dayLength) * dayLength - offset
}

/** The day of the week in Beijing: 0 is Sunday. */
export function beijingWeekday(milliseconds: number): number {
  return new Date(milliseconds + offset).getUTCDay()
}

/** Milliseconds since 1970 of a time with an offset; undefined for text that is none. */
export function readTime(text: string): number | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
