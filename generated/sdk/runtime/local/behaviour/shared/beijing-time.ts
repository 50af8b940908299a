/** The service writes times in Beijing's, which has known no summer time since 1992. */
const beijing = 8 * 60 * 60 * 1000

/** `2026-08-01T12:30:00+08:00`, as v3 writes it. */
export function rfc3339(milliseconds: number): string {
  return `${local(milliseconds)}+08:00`
}

/** `20260801123000`, as v2 writes it, and numbers of the service begin. */
export function digitsOfTime(milliseconds: number): string {
  return local(milliseconds).replace(/\D/g, '')
}

/** `2026-08-01 12:30:00`, as v2 writes the time of a refund. */
export function dateAndTime(milliseconds: number): string {
  return local(milliseconds).replace('T', ' ')
}

/** Milliseconds since 1970 of `2026-08-01T12:30:00+08:00` or `20260801123000`; undefined for other texts. */
export function readTime(text: string | undefined): number | undefined {
  const v2 = text?.match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/)
  const time = Date.parse(v2 ? `${v2[1]}-${v2[2]}-${v2[3]}T${v2[4]}:${v2[5]}:${v2[6]}+08:00` : (text ?? ''))
  return Number.isNaN(time) ? undefined : time
}

function local(milliseconds: number): string {
  return new Date(milliseconds + beijing).toISOString().slice(0, 19)
}
