declare module 'luxon' {
  export class DateTime {
    static fromMillis(milliseconds: number, options: { zone: string }): DateTime;
    static fromObject(parts: Record<string, number>, options: { zone: string }): DateTime;
    static fromISO(text: string, options: { zone: string; setZone?: boolean }): DateTime;
    readonly isValid: boolean;
    readonly offset: number;
    readonly weekday: number;
    plus(duration: Record<string, number>): DateTime;
    minus(duration: Record<string, number>): DateTime;
    toMillis(): number;
    toISODate(): string;
    toFormat(format: string): string;
  }
}
