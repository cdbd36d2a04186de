/** A word without its ending, for telling word forms of one word: `negotiations` and `negotiated` are both `negotiat`. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const bare = word
    .replace(/'s$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?:sses|xes|ches|shes)$/, (end) => end.slice(0, -2))
    .replace(/(?<=..[^s])s$/, '');
  return bare.length <= 4
    ? bare
    : bare.replace(/(?:ations?|ments?|ness|ing|edly|ed|er|ly|e)$/, (end, at: number) => (at >= 3 ? '' : end));
}
