import { createHash } from 'node:crypto'

/** The `openid` of a user under an app: the same for the same user, which a payment code or a word names. */
export function openidOf(appid: string, user: string): string {
  return `o${createHash('sha256').update(`${appid}|${user}`).digest('base64url').slice(0, 27)}`
}
