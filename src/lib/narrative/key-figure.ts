/** One figure with what a reader needs to place it. */
export interface KeyFigure {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly unit: string;
	readonly period: string;
	readonly note: string;
}
