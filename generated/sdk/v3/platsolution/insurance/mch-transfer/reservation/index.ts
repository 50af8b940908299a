export * as apply from './apply.js'
export * as outReservationNo from './out-reservation-no/index.js'
export * as reservationId from './reservation-id/index.js'
