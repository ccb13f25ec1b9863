import fc from 'fast-check';

// The gate judges a change, not a throw of the dice: the same examples in every run. Change the seed to explore further.
fc.configureGlobal({ seed: 20_261_123 });
