import { Controller, Get } from '@nestjs/common'

@Controller('health')
export class HealthController {
  /** Says that this process serves. It asks nothing of WeChat Pay: a restart would not help it. */
  @Get()
  health(): { status: 'ok' } {
    return { status: 'ok' }
  }
}
