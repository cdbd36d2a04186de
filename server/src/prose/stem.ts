/** Endings that make another form or another word of a stem, by their last letter, the longer first. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  d: ['ed'],
  e: ['e'],
  g: ['ing'],
  n: ['ation'],
  r: ['er'],
  s: ['ations', 'ments', 'ness'],
  t: ['ment'],
  y: ['edly', 'ly'],
};

/** A word without its ending, for telling word forms of one word: `negotiations` and `negotiated` are both `negotiat`. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const single = singular(word);
  if (single.length <= 4) return single;
  const ending = ENDINGS[single.at(-1)!]?.find((candidate) => single.endsWith(candidate)) ?? '';
  return single.length - ending.length >= 3 ? single.slice(0, single.length - ending.length) : single;
}

function singular(word: string): string {
  const owner = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (!owner.endsWith('s')) return owner;
  if (owner.endsWith('ies')) return `${owner.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(owner)) return owner.slice(0, -2);
  return owner.length > 3 && !owner.endsWith('ss') ? owner.slice(0, -1) : owner;
}
