import { type ArgumentsHost, Catch, HttpException, Logger } from '@nestjs/common'
import { BaseExceptionFilter } from '@nestjs/core'
import { type Problem, problemOf } from './problem.js'

/** Answers errors of the shop and of the SDK; all others are Nest's. */
@Catch()
export class ProblemFilter extends BaseExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name)

  override catch(error: unknown, host: ArgumentsHost): void {
    const problem = problemOf(error)
    // Errors of the SDK hold no keys and nothing of a request.
    if (problem !== undefined && problem.status >= 500) this.log.error(error)
    super.catch(problem === undefined ? error : exceptionOf(problem), host)
  }
}

function exceptionOf({ status, code, message }: Problem): HttpException {
  return new HttpException({ code, message }, status)
}
