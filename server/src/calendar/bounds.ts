import type { Temporal } from 'temporal-polyfill';
import { civil, type DayNumber, dayNumber, instant } from './day.ts';
import { type ApplicationFacts, asksForNews, type MessageKind, type Situation } from './history.ts';
import { daysOff, type Reason, workdays } from './reasons.ts';
import { dayWords, plural } from './words.ts';

/** A window whose opening is decided by days: it opens and falls due with the business hours. */
interface BoundedWindow {
  readonly kind: MessageKind;
  readonly opens: Temporal.Instant;
  readonly due?: Temporal.Instant;
  readonly reasons: readonly Reason[];
}

/** Collects the days before which a message should not go; the latest decides. */
export class Bounds {
  readonly #facts: ApplicationFacts;
  readonly #situation: Situation;
  readonly #year: number;
  readonly #found: { readonly day: DayNumber; readonly reasons: readonly Reason[] }[] = [];

  constructor(facts: ApplicationFacts, situation: Situation) {
    this.#facts = facts;
    this.#situation = situation;
    this.#year = civil(facts.calendar.dayAt(situation.now)).year;
  }

  after(
    from: DayNumber,
    day: DayNumber,
    id: Reason['id'],
    text: (from: string, day: string) => string,
  ): void {
    const off = daysOff(from, day, this.#facts.calendar, this.#year);
    const reason = { id, day, text: text(dayWords(from, this.#year), dayWords(day, this.#year)) };
    this.#found.push({ day, reasons: off ? [reason, off] : [reason] });
  }

  decision(decision: DayNumber): void {
    const day = this.#facts.calendar.addWorkdays(decision, 1);
    this.after(
      decision,
      day,
      'decision-date',
      (said, then) => `They meant to decide by ${said}; the first working day after it is ${then}.`,
    );
  }

  /** What was stated about the process and the weekly gap come last; then the day the latest bound gives. */
  settle(): DayNumber {
    const { calendar, cadence, process } = this.#facts;
    const last = this.#situation.unanswered.findLast(({ kind }) => asksForNews(kind));
    if (last && cadence.minimumGapDays > 0) {
      const sent = calendar.dayAt(last.at.epochMilliseconds);
      const day = calendar.addWorkdays(sent + cadence.minimumGapDays, 0);
      this.after(
        sent,
        day,
        'weekly-gap',
        (since) =>
          `The last message asking for news went on ${since}; leave ${plural(cadence.minimumGapDays, 'day')} between two.`,
      );
    }
    const more = this.#patience(last !== undefined);
    if (process?.contact === 'company' && more > 0) {
      const before = this.#latest();
      this.after(
        before,
        calendar.addWorkdays(before, more),
        'company-contacts',
        (_, then) =>
          `They said that they make the next contact; give them ${workdays(more)} more, until ${then}.`,
      );
    }
    if (process?.notBefore) {
      const asked = dayNumber(process.notBefore);
      this.after(
        asked - 1,
        calendar.addWorkdays(asked, 0),
        'not-before',
        () => `They asked not to be contacted before ${dayWords(asked, this.#year)}.`,
      );
    }
    return this.#latest();
  }

  window(kind: MessageKind, opens: DayNumber, due?: DayNumber): BoundedWindow {
    const { calendar } = this.#facts;
    const reasons = this.#found.toSorted((a, b) => b.day - a.day).flatMap((bound) => bound.reasons);
    return {
      kind,
      opens: instant(calendar.opening(opens)),
      reasons,
      ...(due !== undefined && { due: instant(calendar.closing(due)) }),
    };
  }

  /** The first question to those who will write by themselves, but did not say when, waits as long as silence is normal. */
  #patience(asked: boolean): number {
    const { companyContactBusinessDays: more, inquiryNormalWaitBusinessDays: normal } = this.#facts.cadence;
    return asked || more === 0 || this.#situation.decision !== undefined ? more : Math.max(more, normal);
  }

  #latest(): DayNumber {
    return Math.max(...this.#found.map(({ day }) => day));
  }
}
