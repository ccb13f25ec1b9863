/** The world's time, passed in: the core never asks what time it is. */
export interface Clock {
  now(): Date;
}
