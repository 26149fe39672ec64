import type { Drawn, Mark } from '../../mark.ts';
import type { Scene } from '../../scene.ts';
import { isSeason, seasonLines } from '../../season.ts';
import { known, lines } from '../../series.ts';

/** A point of the line that was pointed at, else of the main one. */
export function seriesDrawn(scene: Scene, mark: Mark): Drawn {
	if (isSeason(scene)) return seasonDrawn(scene, mark);
	const { lines: by } = scene.figure;
	const all = lines(scene);
	const own = all.find(({ id }) => id === mark.line) ?? all.find(({ main }) => main);
	const measure = own?.measure ?? scene.measure;
	return { measure, where: own && by && by !== 'measures' ? { [by]: own.id } : {} };
}

/** The month of the year that was pointed at; by keyboard that of the newest year that has it. */
function seasonDrawn(scene: Scene, { line, period }: Mark): Drawn {
	const all = seasonLines(scene);
	const pointed = all.find(({ id }) => id === line);
	const [point] = (pointed ? [pointed] : all).flatMap((one) =>
		period === undefined ? known(one).slice(-1) : known(one).filter(({ x }) => x === period)
	);
	return { measure: scene.measure, where: { time_period: point?.timePeriod ?? '' } };
}
