import { nearestName } from '../../chain/nearest-name.js'
import { ControlProblem, jsonAnswer, problemAnswer } from './control-problem.js'
import { type ControlAnswer, type ControlRequest, headerOf } from './control-request.js'
import type { ControlRoute } from './control-route.js'
import { controlRoutes } from './control-routes.js'
import type { ControlTarget } from './control-target.js'
import { digestOf } from './overview.js'
import { type Given, readBody, readQuery } from './read-members.js'
import { refuseStrangers } from './refuse-strangers.js'
import { isPreflight, preflightAnswer, siteHeaders, siteOf } from './site-access.js'

/** Where the control API begins. No page of WeChat Pay has a path with this name. */
export const controlPath = '/_local'

/**
 * Answers a request to the control API. The pages of sites may call some of its calls (`site-access.ts`): those of this
 * machine, and of `origins`.
 *
 * Never rejects: what is wrong is answered as `{ code, message, advice, field? }`.
 */
export async function handleControl(
  request: ControlRequest,
  local: ControlTarget,
  origins: readonly string[] = [],
): Promise<ControlAnswer> {
  const site = siteOf(request, origins)
  if (site === undefined) return answerControl(request, local)
  const answer = isPreflight(request) ? preflightAnswer(request) : await answerControl(request, local, site)
  return { ...answer, headers: { ...answer.headers, ...siteHeaders(site) } }
}

/** What the page at `/` calls, programs in other languages, and sites that were let in. */
async function answerControl(
  request: ControlRequest,
  local: ControlTarget,
  site?: string,
): Promise<ControlAnswer> {
  try {
    if (site === undefined) refuseStrangers(request)
    const url = new URL(request.url, 'http://localhost')
    const route = routeOf(request.method === 'HEAD' ? 'GET' : request.method, url.pathname)
    const given =
      route.method === 'GET' ? readQuery(url.searchParams, route.members) : postedBody(request, url, route)
    const answer = await route.answer(local, given)
    if (typeof answer === 'string') return textAnswer(answer)
    return route.method === 'GET' ? unlessKnown(request, jsonAnswer(answer), local.now()) : jsonAnswer(answer)
  } catch (error) {
    return problemAnswer(error)
  }
}

function postedBody(request: ControlRequest, { searchParams }: URL, { members }: ControlRoute): Given {
  readQuery(searchParams, {})
  return readBody(request, members)
}

function routeOf(method: string, path: string): ControlRoute {
  const own = path.slice(controlPath.length).replace(/\/$/, '') || '/'
  const routes = controlRoutes.filter(route => route.path === own)
  const found = routes.find(route => route.method === method)
  if (found !== undefined) return found
  const [other] = routes
  if (other !== undefined) {
    throw new ControlProblem({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: `${path} does not take ${method}.`,
      advice: `Use ${other.method}.`,
      headers: { allow: routes.map(route => route.method).join(', ') },
    })
  }
  const nearest = nearestName(
    own,
    controlRoutes.map(route => route.path),
  )
  throw new ControlProblem({
    status: 404,
    code: 'NOT_FOUND',
    message: `There is no ${path}.`,
    advice: `${nearest === undefined ? '' : `Did you mean ${controlPath}${nearest}? `}GET ${controlPath}/ lists all calls.`,
  })
}

function textAnswer(body: string): ControlAnswer {
  const { headers } = jsonAnswer({})
  return { status: 200, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' }, body }
}

/** The answer, or 304 if the caller has it already. The clock goes on without a change: it has a header of its own. */
function unlessKnown(request: ControlRequest, answer: ControlAnswer, now: number): ControlAnswer {
  const headers = { ...answer.headers, etag: `"${digestOf(answer.body)}"`, 'local-now': String(now) }
  const isKnown = headerOf(request, 'if-none-match') === headers.etag
  return isKnown ? { status: 304, headers, body: '' } : { ...answer, headers }
}
