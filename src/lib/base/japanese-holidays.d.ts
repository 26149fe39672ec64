declare module 'japanese-holidays' {
	const holidays: {
		/** The name of the national holiday on which a moment falls in Japan, substitutes included. */
		readonly isHolidayAt: (moment: Date) => string | undefined;
	};
	export default holidays;
}
