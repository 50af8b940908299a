import type { PipeTransform } from '@nestjs/common'

/** Turns a body into what `read` makes of it, or fails with what `read` throws: `@Body(new ReadBodyPipe(readWish))`. */
export class ReadBodyPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly read: (body: unknown) => T) {}

  transform(body: unknown): T {
    return this.read(body)
  }
}
