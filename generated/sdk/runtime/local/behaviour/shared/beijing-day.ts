const offset = 8 * 3_600_000

/** Milliseconds of a day. */
export const day = 86_400_000

/** The day in Beijing: `2026-08-01`. */
export function beijingDay(milliseconds: number): string {
  return new Date(milliseconds + offset).toISOString().slice(0, 10)
}

/** The first moment of the day in Beijing, in milliseconds since 1970. */
export function startOfBeijingDay(milliseconds: number): number {
  return Math.floor((milliseconds + offset) / day) * day - offset
}

/** The day of the week in Beijing: 0 is Sunday. */
export function beijingWeekday(milliseconds: number): number {
  return new Date(milliseconds + offset).getUTCDay()
}
