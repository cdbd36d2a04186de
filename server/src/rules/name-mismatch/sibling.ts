import { fold, isSameWord } from '../../prose/names.ts';
import type { Mention } from './mentions.ts';
import { stanceOf } from './stance.ts';

/** What organisations call themselves, one kind a line: two of a line are the same kind of house. */
const KINDS: readonly ReadonlySet<string>[] = `
resort hotel inn lodge hostel suites guesthouse palace retreat
centre center school institute academy college kindergarten nursery house lyceum gymnasium
hospital clinic infirmary surgery practice hospice medical healthcare
bank savings lending insurance assurance mutual bancorp
transit coaches buses railways railway rail lines line airlines airways air ferries shipping freight logistics haulage couriers
solicitors chambers legal attorneys associates partners llp advocates
architects architecture atelier design designs engineers engineering construction builders
software systems technologies technology solutions analytics robotics semiconductors electronics instruments
pharma pharmaceuticals biosciences therapeutics biotech diagnostics sciences
foods dairy brewery bakery bakers distillery winery vineyards farms mills
energy power utilities solar gas electric
publishing publishers press books times herald gazette tribune
theatre theater opera ballet orchestra gallery
textiles fashion apparel garments furniture ceramics glass
motors automotive aerospace aviation marine yachts shipyards
collection collections archive archives
manufacturing industries steel metals chemicals plastics packaging
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** Chains have houses of their own: `Alder Bristol Hotel` for Alder Hotels. */
const CHAIN =
  /^(?:hotels|resorts|schools|clinics|hospitals|academies|colleges|centres|centers|group|holdings)$/;

/** Theirs, or beside theirs: not the company's own name. */
const RELATED =
  /\b(?:your|their|its|sister|another|other|nearby|neighbouring|neighboring|former|old|new|local|rival|called|named|not)\b(?:(?! (?:at|to|with|in|from|of|for|by|round) )[^.;]){0,30}$/;
const RELATED_AFTER =
  /^,? (?:branch|site|campus|building|wing|ward|project|department|division|station|stop|award|conference|nearby|next door|across|down the road|up the road|which you (?:own|run|opened|bought|built|sold))\b/;

/** Where a company's name stands, whoever is meant: `at X`, `join X`, `X's`. */
const FRAME =
  /\b(?:at|to|join|joining|with|within|for|from|of|by|into|about|round|around|visit|visiting|see|seeing) (?:the |all of |everyone (?:at|from) )?$/;

/** A name that begins as the company's does and goes on differently: `Alder Quay Resort` for Alder Grove Resort. */
export function isSibling(
  mention: Mention,
  own: readonly string[],
  isDistinctive: (word: string) => boolean,
): boolean {
  const { words, before, after, isFirst, isPossessive } = mention;
  const head = own[0] ?? '';
  if (own.length < 2 || words.length < own.length || words.length > own.length + 1) return false;
  if (!isSameWord(words[0]!.text, head) || fold(head).length < 4 || !isDistinctive(head)) return false;
  if (own.every((word) => words.some(({ text }) => isSameWord(text, word)))) return false;
  const [said, right] = [fold(words.at(-1)!.text), fold(own.at(-1)!)];
  const saidKind = KINDS.findIndex((kind) => kind.has(said));
  if ((saidKind < 0 && said !== right) || CHAIN.test(right)) return false;
  if (RELATED.test(before) || RELATED_AFTER.test(after) || stanceOf(mention) === 'elsewhere') return false;
  const isSameKind = said === right || KINDS[saidKind]?.has(right) === true;
  if (isSameKind) return isFirst || isPossessive || FRAME.test(before);
  return KINDS.some((kind) => kind.has(right)) && stanceOf(mention) === 'theirs';
}
