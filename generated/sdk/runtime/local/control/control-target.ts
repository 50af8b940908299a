import type { LocalService } from '../service/local-service.js'

/** What the control API and the page need of a local service: everything but its end. */
export type ControlTarget = Omit<LocalService, 'config' | 'secureConfig' | 'close'>
