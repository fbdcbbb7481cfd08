/** Where the programme's time comes from; nothing in the domain asks the machine. */
export interface Clock {
  now(): Date;
}
