import { pathOf } from '../wire/index.js'
import type { ControlAnswer, ControlRequest } from './control-request.js'
import { headerOf } from './control-request.js'
import { isLoopbackHost } from './refuse-strangers.js'
import { isLoopbackOrigin } from './site-origin.js'
import { tryRoutes } from './try-routes.js'

/**
 * The origin of the page that sent a request, if it may read the answer: a site of this machine or one of `origins`, at a call
 * that is open to sites. Undefined for everything else, which `refuseStrangers` judges.
 */
export function siteOf(request: ControlRequest, origins: readonly string[]): string | undefined {
  const origin = headerOf(request, 'origin')
  if (origin === undefined || !isLoopbackHost(headerOf(request, 'host') ?? '')) return undefined
  // The path as it was sent: another spelling of an open call is not open.
  const isOpen = tryRoutes.some(({ path }) => pathOf(request) === `/_local${path}`)
  return isOpen && (isLoopbackOrigin(origin) || origins.includes(origin)) ? origin : undefined
}

/** Whether the browser asks if a page may send a request. */
export function isPreflight(request: ControlRequest): boolean {
  return request.method === 'OPTIONS' && headerOf(request, 'access-control-request-method') !== undefined
}

/** What a page may send: JSON, without credentials. */
export function preflightAnswer(request: ControlRequest): ControlAnswer {
  const isPrivate = headerOf(request, 'access-control-request-private-network') === 'true'
  const methods = tryRoutes
    .filter(({ path }) => pathOf(request) === `/_local${path}`)
    .map(({ method }) => method)
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '600',
      'cache-control': 'no-store',
      ...(isPrivate ? { 'access-control-allow-private-network': 'true' } : {}),
    },
    body: '',
  }
}

/** Lets this one site read the answer. */
export function siteHeaders(origin: string): Readonly<Record<string, string>> {
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Private-Network',
  }
}
