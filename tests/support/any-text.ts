import fc from 'fast-check';

/** Text of any UTF-16 units: letters, control characters, halves of pairs. (fast-check's own binary strings take seconds to set up.) */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff }));
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}
