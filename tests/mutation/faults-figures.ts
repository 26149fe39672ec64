import type { PlantedFault } from './fault.ts';

export const FIGURE_FAULTS: readonly PlantedFault[] = [
	{
		id: 'difference swapped',
		file: 'compare.ts',
		was: 'roundHalfUp(now, decimals)',
		is: 'roundHalfUp(-now, decimals)',
		shows: ['figures']
	},
	{
		id: 'difference of what is not printed',
		file: 'compare.ts',
		was: 'difference(now, before, measure.decimals)',
		is: 'now === null || before === null ? null : roundHalfUp(now - before, measure.decimals)',
		shows: ['figures', 'report']
	},
	{
		id: 'rate over the wrong year',
		file: 'compare.ts',
		was: '(now / before - 1) * 100',
		is: '(1 - before / now) * 100',
		shows: ['figures']
	},
	{
		id: 'rate as a fraction',
		file: 'compare.ts',
		was: 'roundHalfUp(found, decimals)',
		is: 'roundHalfUp(found / 100, decimals)',
		shows: ['figures']
	},
	{
		id: 'a change across a break',
		file: 'compare.ts',
		was: 'before < at && at <= after',
		is: 'before < at && at < after',
		shows: ['rules']
	},
	{
		id: 'a change across a rewriting',
		file: 'compare.ts',
		was: 'vintageOf(dataset, before) === vintageOf(dataset, after)',
		is: 'true',
		shows: ['figures']
	},
	{
		id: 'a stale vintage',
		file: 'compare.ts',
		was: '(index + 13 - rewritten.withFiguresOf) / 12',
		is: '(index + 1 - rewritten.withFiguresOf) / 12',
		shows: ['rules']
	},
	{
		id: 'a month before for a year before',
		file: 'compare.ts',
		was: 'periodCode(yearBefore(period(at)))',
		is: 'at',
		shows: ['figures', 'report']
	},
	{
		id: 'a difference told as a rate',
		file: 'compare.ts',
		was: "measure.unit === 'times'",
		is: "measure.unit === 'percent'",
		shows: ['figures']
	},
	{
		id: 'groups told as items',
		file: 'set.ts',
		was: "rollsUp(scene) && level === 'major' ? { of: 'groups' } : { of: 'items' }",
		is: "{ of: 'items' }",
		shows: ['figures']
	},
	{
		id: 'parts of a group told as all',
		file: 'set.ts',
		was: "{ of: 'parts', group: within }",
		is: "{ of: 'items' }",
		shows: ['figures']
	},
	{
		id: 'the group is not named',
		file: 'set.ts',
		was: 'valueName(scene, figure.across, within)',
		is: "''",
		shows: ['figures']
	},
	{
		id: 'an incomplete set told as whole',
		file: 'set.ts',
		was: 'count === items.length',
		is: 'true',
		shows: ['figures']
	},
	{
		id: 'a dropped condition',
		file: 'set.ts',
		was: 'items.some(({ small }) => small) ? thresholdOf(scene) : null',
		is: 'null',
		shows: ['figures']
	},
	{
		id: 'small bases compared',
		file: 'set.ts',
		was: 'value !== null && !small',
		is: 'value !== null',
		shows: ['figures']
	},
	{
		id: 'too many compared',
		file: 'set.ts',
		after: 'compared: ',
		was: 'compared(items).length',
		is: 'items.length',
		shows: ['figures']
	},
	{
		id: 'too few belong',
		file: 'set.ts',
		after: 'belong: ',
		was: 'items.length',
		is: 'items.length - 1',
		shows: ['figures']
	},
	{
		id: 'ties cut',
		file: 'set.ts',
		was: 'ordered.slice(0, reach)',
		is: 'ordered.slice(0, first)',
		shows: ['figures', 'rules']
	},
	{
		id: 'one too many named',
		file: 'set.ts',
		was: 'ordered[first - 1]',
		is: 'ordered[first]',
		shows: ['figures', 'rules']
	},
	{
		id: 'the wrong noun',
		file: 'set.ts',
		was: "figure.across !== 'occupation'",
		is: "figure.across === 'occupation'",
		shows: ['figures']
	},
	{
		id: 'a mean told as a sum',
		file: 'term.ts',
		was: "{ measure: aggregate.of, per: 'month' }",
		is: '{ measure: aggregate.of }',
		shows: ['figures']
	},
	{
		id: 'one decimal lost',
		file: 'term.ts',
		was: 'roundHalfUp(value, decimals)',
		is: 'Math.floor(value * 10 ** decimals) / 10 ** decimals',
		shows: ['figures']
	},
	{
		id: 'the unit of another measure',
		file: 'moved.ts',
		was: 'UNITS[kind.unit].short[language]',
		is: 'UNITS.percent.short[language]',
		shows: ['figures']
	},
	{
		id: 'rose for fell',
		file: 'moved.ts',
		was: 'directionOf(amount)',
		is: 'directionOf(-amount)',
		shows: ['figures']
	},
	{
		id: 'the value of now for before',
		file: 'moved.ts',
		was: 'printedWithUnit(ground, measure, numberIn(before, measure))',
		is: 'printedWithUnit(ground, measure, numberIn(row, measure))',
		shows: ['figures']
	},
	{
		id: 'the period of now for before',
		file: 'moved.ts',
		was: "textIn(before, 'time_period')",
		is: "textIn(row ?? before, 'time_period')",
		shows: ['figures']
	},
	{
		id: 'a change ranked without its base year',
		file: 'quantity.ts',
		was: 'isComparable(dataset, before, row)',
		is: 'true',
		shows: ['figures', 'rules']
	},
	{
		id: 'a signless change',
		file: 'quantity.ts',
		after: 'signed: ',
		was: 'true',
		is: 'false',
		shows: ['figures']
	},
	{
		id: 'lowest first',
		file: 'ranking.ts',
		was: '(b.value ?? 0) - (a.value ?? 0)',
		is: '(a.value ?? 0) - (b.value ?? 0)',
		shows: ['figures']
	},
	{
		id: 'threshold off by one',
		file: 'base.ts',
		was: '(count ?? 0) < threshold',
		is: '(count ?? 0) <= threshold',
		shows: ['figures']
	},
	{
		id: 'one base looked at',
		file: 'ranking.ts',
		was: "by === 'change' ? [before] : []",
		is: '[]',
		shows: ['figures']
	},
	{
		id: 'the total ranked',
		file: 'ranking.ts',
		was: '!SET_APART.has(code)',
		is: 'true',
		shows: ['figures']
	},
	{
		id: 'the whole ranked with its offices',
		file: 'ranking.ts',
		was: 'code !== whole',
		is: 'true',
		shows: ['figures']
	},
	{
		id: 'another period ranked',
		file: 'ranking.ts',
		was: "row['time_period'] === timePeriod",
		is: "row['time_period'] !== timePeriod",
		shows: ['figures']
	},
	{
		id: 'the first value for the last',
		file: 'kinds/series/series-sentences.ts',
		was: 'termOf(scene, main.measure, last.row)',
		is: 'termOf(scene, main.measure, known(main).at(0)?.row)',
		shows: ['figures']
	},
	{
		id: 'eleven months before',
		file: 'kinds/series/series-sentences.ts',
		was: 'last.x - step',
		is: 'last.x - step + (step > 1 ? 1 : 0)',
		shows: ['figures']
	},
	{
		id: 'swapped lines',
		file: 'kinds/series/series-sentences.ts',
		was: 'difference(last.value, point.value, decimals)',
		is: 'difference(point.value, last.value, decimals)',
		shows: ['figures']
	},
	{
		id: 'another month beside',
		file: 'kinds/series/series-sentences.ts',
		was: 'timePeriod === last?.timePeriod',
		is: 'true',
		shows: ['figures', 'rules']
	},
	{
		id: 'the lowest told as the highest',
		file: 'kinds/series/series-sentences.ts',
		after: 'highestAt: ',
		was: 'at([...highest])',
		is: 'at([...lowest])',
		shows: ['figures']
	},
	{
		id: 'months without a value counted',
		file: 'kinds/series/series-sentences.ts',
		after: 'compared: ',
		was: 'points.length',
		is: 'own.length - own.length + points.length + 1',
		shows: ['figures']
	},
	{
		id: 'an end alone of two',
		file: 'kinds/series/series-sentences.ts',
		was: 'leaders(sort(points, printed), printed, 1)',
		is: 'sort(points, printed).slice(0, 1)',
		shows: ['figures']
	},
	{
		id: 'above for at least',
		file: 'kinds/matrix/matrix-sentences.ts',
		was: 'roundHalfUp(value ?? 0, decimals) >= level',
		is: 'roundHalfUp(value ?? 0, decimals) > level',
		shows: ['figures']
	},
	{
		id: 'not as printed',
		file: 'kinds/matrix/matrix-sentences.ts',
		was: 'formatNumber(count, language)',
		is: 'formatNumber(count + 1, language)',
		shows: ['figures']
	},
	{
		id: 'the limits swapped',
		file: 'kinds/bands/band-sentences.ts',
		was: 'text(lower, row)',
		is: 'text(upper, row)',
		shows: ['figures']
	},
	{
		id: 'another mark of the total',
		file: 'kinds/dots/dots-sentences.ts',
		was: 'rows.get(TOTAL)',
		is: '[...rows.values()][1]',
		shows: ['figures']
	},
	{
		id: 'the other mark named',
		file: 'kinds/dots/dots-sentences.ts',
		after: 'firstMark(scene, opening, ',
		was: 'first.value',
		is: 'lines.at(-1)?.value ?? first.value',
		shows: ['figures']
	},
	{
		id: 'a mean of few compared',
		file: 'base.ts',
		after: 'small: ',
		was: 'count !== undefined',
		is: 'false',
		shows: ['figures']
	},
	{
		id: 'the area beside less the area',
		file: 'kinds/dots/against-sentences.ts',
		was: 'difference(item.value, there, decimalsOf(scene, scene.measure))',
		is: 'difference(there, item.value, decimalsOf(scene, scene.measure))',
		shows: ['figures']
	},
	{
		id: 'below counted with the equal',
		file: 'kinds/dots/against-sentences.ts',
		was: 'Math.sign(value ?? 0) === sign',
		is: 'Math.sign(value ?? 0) !== -sign',
		shows: ['figures']
	},
	{
		id: 'absent for zero',
		file: 'absence.ts',
		was: 'whole.every((one) => row[one] === 0)',
		is: 'whole.every((one) => row[one] === 1)',
		shows: ['rules']
	},
	{
		id: 'withheld told as unpublished',
		file: 'absence.ts',
		was: "status === 'Q' || status === 'M'",
		is: "status === 'M'",
		shows: ['rules']
	},
	{
		id: 'a zero as a gap',
		file: 'cell.ts',
		after: 'value: ',
		was: 'roundHalfUp(value, decimals)',
		is: 'Math.round(value)',
		shows: ['figures']
	},
	{
		id: 'another measure in a cell',
		file: 'row-cell.ts',
		was: 'numberIn(row, measure)',
		is: 'numberIn(row, Object.keys(scene.dataset.measures)[0] ?? measure)',
		shows: ['figures']
	},
	{
		id: 'the first revision for the last',
		file: 'revision.ts',
		was: 'revised(scene, measure, row).at(-1)',
		is: 'revised(scene, measure, row).at(0)',
		shows: ['rules']
	},
	{
		id: 'revised the other way',
		file: 'revision.ts',
		was: 'on >= before',
		is: 'on > before',
		shows: ['rules']
	},
	{
		id: 'below the line counted as above it',
		file: 'kinds/scatter/scatter-sentences.ts',
		was: 'roundHalfUp(value ?? 0, decimals) > level',
		is: 'roundHalfUp(value ?? 0, decimals) < level',
		shows: ['figures']
	},
	{
		id: 'the narrowest gap as the widest',
		file: 'kinds/ends.ts',
		was: "end === 'highest' ? items : [...items].reverse()",
		is: 'items',
		shows: ['figures']
	}
];
