/** How a value is quoted so that it stays true: for people and for assistants alike. */
export const QUOTING = [
	'Codes and periods are text: "00" is the whole country, not 0. "2025FY" is the fiscal year from April 2025 to March 2026. "_T" is a total and "_U" what could not be classified; never add a total to its parts.',
	'An empty cell is a value that is not published, never 0. obs_status says why: L exists but was not collected, O not published, Q withheld, M cannot exist; P is provisional.',
	'A ratio has no column: divide the sum of its numerator by the sum of its denominator (see "computed" in data/index.json). Never average ratios, and never add or average a measure whose aggregate is "published".',
	'Quote a value with its title, area, period, unit, the scope of its dataset and its source. Where "sample" is true the values are made up: do not quote them as statistics.',
	'In CSV files, a text cell that a spreadsheet would run as a formula begins with an apostrophe: take one away. Parquet files have the text as it is.'
] as const;
