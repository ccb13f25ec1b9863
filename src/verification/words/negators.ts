/** Words that deny what follows. */
export const plainNegators: ReadonlySet<string> = new Set(
  'not no never without neither nor none non nobody nothing'.split(' '),
);

/** Words that deny as strongly as "not", each by how it begins. "Contraindicated" and its like deny what stands before them. */
export const strongNegators: readonly string[] = ['avoid', 'refrain', 'unable', 'lack'];
export const passiveNegators: readonly string[] = ['contraindicat', 'discourag', 'prohibit', 'inadvisab', 'forbid'];

/** Words that can stand for a denial, and need not. */
export const mildNegators: readonly string[] = [
  'against',
  'absen',
  'fail',
  'unlikely',
  'withhold',
  'withheld',
  'exclud',
  'insufficient',
  'inadequate',
  'ineffective',
  'unsafe',
  'unnecessary',
  'unsuccess',
  'unchanged',
  'unknown',
  'unclear',
  'hardly',
  'free',
  'rather',
  'instead',
  'little',
  'except',
  'rare',
];
