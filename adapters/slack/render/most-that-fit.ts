/**
 * The greatest count up to `total` that fits, found by halving.
 * @param fits true up to some count, and false from there on. @returns 0 when not even one fits.
 */
export function mostThatFit(total: number, fits: (count: number) => boolean): number {
  let fitting = 0;
  let beyond = total + 1;
  while (beyond - fitting > 1) {
    const middle = Math.floor((fitting + beyond) / 2);
    if (fits(middle)) fitting = middle;
    else beyond = middle;
  }
  return fitting;
}
