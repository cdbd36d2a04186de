/** Every number of the timing, each a setting. "Business days" are the company's. */
export interface Cadence {
  /** How long an interview is taken to last when only its beginning is known; minutes. */
  readonly interviewMinutes: number;
  /** Hours after the interview by which the thank-you is due, and after which it is late. */
  readonly thankYouDueHours: number;
  readonly thankYouClosesHours: number;
  /** Business days after the interview before a check-in. */
  readonly checkInBusinessDays: number;
  /** Business days after the last message before an inquiry, and until it is due: the normal wait. */
  readonly inquiryBusinessDays: number;
  readonly inquiryNormalWaitBusinessDays: number;
  /** Business days more to wait when the company said that it makes the next contact; the normal wait where it named no day. 0: none. */
  readonly companyContactBusinessDays: number;
  /** Unanswered inquiries, and business days of silence after the last message, before moving on. */
  readonly movingOnAfterInquiries: number;
  readonly movingOnSilenceBusinessDays: number;
  /** Days between two messages that ask for news; the thank-you does not count. */
  readonly minimumGapDays: number;
  /** Unanswered messages that ask for news, after which one more is too many. */
  readonly maxUnanswered: number;
}

/** The numbers the guide gives. */
export const DEFAULT_CADENCE: Cadence = {
  interviewMinutes: 60,
  thankYouDueHours: 24,
  thankYouClosesHours: 48,
  checkInBusinessDays: 3,
  inquiryBusinessDays: 5,
  inquiryNormalWaitBusinessDays: 10,
  companyContactBusinessDays: 5,
  movingOnAfterInquiries: 2,
  movingOnSilenceBusinessDays: 10,
  minimumGapDays: 7,
  maxUnanswered: 3,
};

/** The defaults with a setting's own numbers laid over; what is no number of 0 or more is left out. */
export function cadenceFrom(settings: Readonly<Record<string, unknown>> | undefined): Cadence {
  const own = Object.entries(settings ?? {}).filter(
    ([key, value]) =>
      Object.hasOwn(DEFAULT_CADENCE, key) &&
      typeof value === 'number' &&
      Number.isFinite(value) &&
      value >= 0 &&
      value <= 10_000,
  );
  return { ...DEFAULT_CADENCE, ...Object.fromEntries(own) };
}
