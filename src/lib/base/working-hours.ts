/**
 * Hours of work in an average month at 40 hours a week, the upper limit of the Labour Standards
 * Act: 40 × 365 ÷ 7 ÷ 12, rounded down to a tenth.
 */
export const STATUTORY_HOURS = 173.8;

/** Hours that a month can hold: what a reader may assume. */
export const isMonthlyHours = (hours: number): boolean =>
	Number.isFinite(hours) && hours >= 1 && hours <= 300;

/** Monthly pay as pay an hour. Rounded down: a wage is not made higher by rounding. */
export const hourlyOf = (monthly: number, hours: number): number =>
	Math.floor(Math.round((monthly / hours) * 1e6) / 1e6);

/** Hourly pay as pay a month. Rounded up, so that it is no less an hour. */
export const monthlyOf = (hourly: number, hours: number): number =>
	Math.ceil(Math.round(hourly * hours * 1e6) / 1e6);
