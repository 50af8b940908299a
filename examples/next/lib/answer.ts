import { problemOf, ShopError } from '@/lib/problem'

/** Answers with what `work` gives, or with the problem that it ran into. */
export async function answer(work: () => Promise<unknown>, status = 200): Promise<Response> {
  try {
    return Response.json(await work(), { status })
  } catch (error) {
    const problem = problemOf(error)
    // Next.js logs it and answers 500.
    if (problem === undefined) throw error
    // Errors of the SDK hold no keys and nothing of a request.
    if (problem.status >= 500) console.error(error)
    const { code, message } = problem
    return Response.json({ code, message }, { status: problem.status })
  }
}

/** The JSON of a request. */
export async function readBody(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new ShopError('BAD_REQUEST', 'Send JSON.')
  }
}
