import * as v from 'valibot';
import { onBothClocks } from '../../calendar/clocks.ts';
import { instant } from '../../calendar/day.ts';
import { asksForNews } from '../../calendar/history.ts';
import { type Profile, profileOf } from '../../calendar/profiles/profile.ts';
import { countryName } from '../../calendar/region.ts';
import { plural } from '../../calendar/words.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { defineRule, type Finding, type RuleContext } from '../../linter/rule.ts';
import { dayText, momentOf, planAgain } from '../../linter/timing.ts';
import type { Greeting } from '../../prose/letter.ts';
import {
  type Addressee,
  academicTitle,
  addresseesOf,
  calledByPart,
  politeForm,
  signsInformally,
} from './address.ts';

interface Options {
  /** How people are to be addressed, whatever the region's profile says; `any` says nothing about it. */
  readonly address?: 'first-name' | 'title-surname' | 'any';
}

export default defineRule<Options>({
  meta: {
    docs: {
      description: 'an address or a pace that the region’s profile would not expect',
      guide: 'Adapt to Cultural Expectations; Adapt to Cultural Sensitivities',
      why: 'How people are addressed, and how soon they expect a question, differs from place to place. These are tendencies of a region, not of a person: where they write otherwise to you, follow them.',
    },
    defaultSeverity: 'hint',
    messages: {
      bare: '“{{name}}” alone may sound familiar in {{country}}; “{{better}}” is safe until they offer first names.',
      title: '“{{name}}” leaves out a title that counts in {{country}}; write “{{better}}”.',
      mixed: '“{{name}}” stands beside a name with a title; address both alike.',
      pace: '{{day}} is early in {{country}}, where about {{days}} after the interview are usual; {{opens}} would fit better.',
    },
    hasSuggestions: true,
    schema: v.object({ address: v.optional(v.picklist(['first-name', 'title-surname', 'any'])) }),
  },
  defaultOptions: {},
  *check(draft, context, options) {
    const { region } = context.application.calendar;
    const profile = profileOf(region);
    if (!region || !profile) return;
    if (options.address !== 'any') yield* checkAddress(draft, context, profile, options);
    yield* checkPace(draft, context, profile);
  },
});

function* checkAddress(
  draft: Draft,
  context: RuleContext,
  profile: Profile,
  options: Options,
): Generator<Finding> {
  const { greeting } = context.reading.letter;
  if (!greeting || greeting.name.end <= greeting.name.start || isOnFirstNames(draft, context)) return;
  const text = draft.text.slice(greeting.name.start, greeting.name.end);
  const people = addresseesOf(text, greeting.name.start);
  const some = people.some(({ titled }) => titled);
  if (!some && people.length > 1 && options.address !== 'title-surname') return;
  for (const person of people) {
    const found = person.titled
      ? untitled(context, profile, person)
      : bare(draft, context, profile, { person, greeting, beside: some, expected: options.address });
    if (found) yield found;
  }
}

/** Context or an earlier message of theirs shows that first names are in use: `with: [Kavya, Rohan]`. */
function isOnFirstNames({ text, quiet }: Draft, { facts: { to, interviews } }: RuleContext): boolean {
  const met = interviews.flatMap((interview) => interview.with);
  if (met.some(({ name = '', title }) => !title && /^\p{Lu}[\p{L}'’-]+$/u.test(name.trim()))) return true;
  return quiet.some(
    ({ kind, span }) => kind === 'quote' && signsInformally(text.slice(span.start, span.end), to),
  );
}

interface BareName {
  readonly person: Addressee;
  readonly greeting: Greeting;
  /** Somebody else in the greeting has a title. */
  readonly beside: boolean;
  readonly expected: Options['address'];
}

function bare(
  draft: Draft,
  { facts }: RuleContext,
  profile: Profile,
  { person, greeting, beside, expected }: BareName,
): Finding | undefined {
  const recipient = calledByPart(person.text, facts.to);
  if (!recipient) return undefined;
  const isFormal = expected === undefined ? expectsTitle(profile) : expected === 'title-surname';
  if (!isFormal && !beside) return undefined;
  const better = politeForm(recipient, profile.country, profile.nameOrder);
  const isFirst = person.span.start === greeting.name.start;
  const edit = isFirst
    ? { span: { start: greeting.salutation.start, end: person.span.end }, text: `Dear ${better}` }
    : { span: person.span, text: better };
  return {
    messageId: isFormal ? 'bare' : 'mixed',
    data: { name: person.text, country: placeName(profile), better },
    span: person.span,
    suggestions: [{ title: `Write “${better}”`, edits: [withoutShouting(draft, greeting, edit)] }],
  };
}

/** Marks of exclamation after a greeting go with its familiar form. */
function withoutShouting(draft: Draft, greeting: Greeting, edit: { span: Span; text: string }) {
  const rest = draft.text.slice(greeting.name.end, greeting.span.end);
  if (edit.span.end !== greeting.name.end || !/^!+$/.test(rest)) return edit;
  return { span: { start: edit.span.start, end: greeting.span.end }, text: `${edit.text},` };
}

/** Where first names are usual at work in many firms and a title in others, whatever the profile says. */
const EITHER_WAY: ReadonlySet<string> = new Set(['IN']);

/** Only a clear custom counts: a country between the two ways says nothing. */
function expectsTitle({ country, address, formality }: Profile): boolean {
  if (EITHER_WAY.has(country)) return false;
  if (formality && formality.value !== 'high') return false;
  return address ? address.value === 'title-surname' : formality !== undefined;
}

const PLAIN = /^(?:mr|mrs|ms|miss|mx)\b\.?/i;

function untitled({ facts }: RuleContext, profile: Profile, { text, span }: Addressee): Finding | undefined {
  if (profile.formality?.value !== 'high' || !PLAIN.test(text)) return undefined;
  const name = text.replace(PLAIN, '').trim();
  const recipient = calledByPart(name, facts.to);
  const title = recipient && academicTitle(recipient);
  if (!title) return undefined;
  const better = `${title} ${name}`;
  return {
    messageId: 'title',
    data: { name: text, country: placeName(profile), better },
    span,
    suggestions: [{ title: `Write “${better}”`, edits: [{ span, text: better }] }],
  };
}

/** The first question after an interview, where nothing was said about when to ask. */
function* checkPace(draft: Draft, context: RuleContext, { country, pace }: Profile): Generator<Finding> {
  const { facts, application } = context;
  if (!pace || !asksForNews(facts.kind) || facts.decisionBy !== undefined) return;
  if (facts.process.contact !== undefined || facts.process.notBefore !== undefined) return;
  const moment = momentOf(draft, context);
  const { round, unanswered = [] } = moment?.situation ?? {};
  if (!moment || !round || moment.verdict || unanswered.some(({ kind }) => asksForNews(kind))) return;
  const { calendar, clocks } = application;
  const usual = calendar.addWorkdays(round.day, pace.value.from);
  if (moment.day >= usual) return;
  const opens = instant(calendar.opening(usual));
  yield {
    messageId: 'pace',
    data: {
      day: dayText(moment.day, context),
      country: countryName(country),
      days: plural(pace.value.from, 'working day'),
      opens: onBothClocks(opens, clocks),
    },
    span: moment.span,
    suggestions: planAgain(draft, context, opens),
  };
}

const placeName = ({ country }: Profile): string => countryName(country);
