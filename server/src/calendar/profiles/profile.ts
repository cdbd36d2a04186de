import type { Region } from '../region.ts';
import { weekOf } from '../week.ts';
import { listWords, weekdayName } from '../words.ts';
import { AMERICAS } from './americas.ts';
import { ASIA_PACIFIC } from './asia-pacific.ts';
import { EUROPE } from './europe.ts';
import { MIDDLE_EAST_AFRICA } from './middle-east-africa.ts';
import { SOURCES, type Source, type SourceId } from './sources.ts';

/** Something said of a country's working life, and where it is said. A tendency, never a rule about a person. */
export interface Fact<Value> {
  readonly value: Value;
  /** For the writer, in a sentence. */
  readonly text: string;
  readonly source: SourceId;
}

/** How a person one does not know is written to: `Dana`, `Ms Whitfield`, `Khun Somchai`. */
export type Address = 'first-name' | 'title-surname' | 'title-first-name';

export interface Profile {
  /** ISO 3166-1. */
  readonly country: string;
  readonly address?: Fact<Address>;
  /** Which part of a full name stands first where names are written in the country's own order. */
  readonly nameOrder?: Fact<'given-first' | 'family-first'>;
  readonly formality?: Fact<'low' | 'medium' | 'high'>;
  /** Whether a note of thanks after an interview is the custom. */
  readonly thankYou?: Fact<'expected' | 'unusual'>;
  /** Business days a candidate usually waits before asking for news. */
  readonly pace?: Fact<{ readonly from: number; readonly to: number }>;
}

const PROFILES: ReadonlyMap<string, Profile> = new Map(
  [...EUROPE, ...AMERICAS, ...ASIA_PACIFIC, ...MIDDLE_EAST_AFRICA].map((profile) => [
    profile.country,
    profile,
  ]),
);

/** The profile of a region's country. It goes by the region the writer gave, never by a name. */
export function profileOf(region: Region | undefined): Profile | undefined {
  return region && PROFILES.get(region.country);
}

export function profileCountries(): string[] {
  return [...PROFILES.keys()].sort();
}

export function sourceOf(fact: Fact<unknown>): Source {
  return SOURCES[fact.source];
}

/** The working week of any region, in the shape of a fact; its source is CLDR. */
export function workingWeek(region: Region): Fact<readonly number[]> {
  const { weekend, firstDay } = weekOf(region);
  const days = [0, 1, 2, 3, 4, 5, 6].map((more) => ((firstDay - 1 + more) % 7) + 1);
  const rest = days.filter((day) => weekend.includes(day)).map(weekdayName);
  return {
    value: days.filter((day) => !weekend.includes(day)).sort((a, b) => a - b),
    text: `The weekend is ${listWords(rest)}.`,
    source: 'cldr',
  };
}
