/**
 * @module The orders one can look at. Days are month and day: the fiction has no year.
 */

/** An order and how far it is. */
export interface Order {
  number: string;
  items: string[];
  orderedOn: string;
  plannedFor: string;
  /** How many of the four steps (ordered, prepared, on its way, delivered) are done. */
  stepsDone: number;
  isLate: boolean;
  /** What the carrier has said, latest first; `event` is a key of the words. */
  scans: { day: string; event: 'ordered' | 'prepared' | 'handed' | 'depot' | 'delivered' }[];
}

/** The order whose parcel has not arrived. */
export const LATE_ORDER_NUMBER = 'AD-20611';
/** What a return label costs; nothing when the fault is the shop's. */
export const LABEL_CENTS = 500;
/** The number a confirmation shows; nothing is behind it. */
export const NEW_ORDER_NUMBER = 'AD-20648';

/** Latest first. */
export const ORDERS: readonly Order[] = [
  {
    number: LATE_ORDER_NUMBER,
    items: ['oslo-lamp'],
    orderedOn: '11-12',
    plannedFor: '11-18',
    stepsDone: 3,
    isLate: true,
    scans: [
      { day: '11-16', event: 'depot' },
      { day: '11-14', event: 'handed' },
      { day: '11-13', event: 'prepared' },
      { day: '11-12', event: 'ordered' },
    ],
  },
  {
    number: 'AD-20418',
    items: ['low-stool', 'wool-blanket'],
    orderedOn: '10-29',
    plannedFor: '11-04',
    stepsDone: 4,
    isLate: false,
    scans: [
      { day: '11-03', event: 'delivered' },
      { day: '10-31', event: 'handed' },
      { day: '10-30', event: 'prepared' },
      { day: '10-29', event: 'ordered' },
    ],
  },
];

/** The order with this number, or undefined. */
export function findOrder(number: string): Order | undefined {
  return ORDERS.find((order) => order.number === number);
}

/** True once the parcel has arrived: only then can something be sent back. */
export function isDelivered(order: Order): boolean {
  return order.scans[0]?.event === 'delivered';
}
