// Numbers that could be somebody's BSN.

/** Whether nine digits pass the elfproef. */
export function passes(digits) {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** Every number of nine digits in a text that passes; random ids of letters and digits are no numbers. */
export function bsnsIn(text) {
  return [...text.matchAll(/(?<![0-9A-Za-z])\d{9}(?![0-9A-Za-z])/g)].map(([digits]) => digits).filter(passes);
}
