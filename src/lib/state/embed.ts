import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import type { View } from '#lib/query/view.ts';
import { pinned, queryText, withView } from './choices.ts';

/** The parameter of an address that names the version of the data that somebody quoted. */
export const VERSION = 'version';

/** Whether an embedded figure keeps its period, or shows the newest whenever it is opened. */
export type Moment = 'latest' | 'pinned';

/**
 * The address of a figure alone, below the site's base, in this view. What the page fixes by its
 * path stands in it by name.
 */
export function embedPath(
	language: string,
	figure: Figure,
	data: FigureData,
	view: View,
	moment: Moment
): string {
	const params =
		moment === 'pinned'
			? pinned(figure, data, view)
			: withView(new URLSearchParams(), figure, data, view);
	for (const [name, choice] of Object.entries(figure.choices) as [DimensionId, Choice][]) {
		const value = view.chosen[name];
		if (choice.answer === 'path' && value !== undefined && value !== choice.default)
			params.set(name, value);
	}
	// A figure whose period stays says too when its values of then do not.
	if (moment === 'pinned' && data.version !== undefined) params.set(VERSION, data.version);
	params.sort();
	return `${language}/embed/${figure.id}/${queryText(params)}`;
}

/** Of a frame until it hears from its figure, in pixels. */
export const EMBED_HEIGHT = 640;

/** What a page around the frame hears: how tall the figure is, in pixels. */
export interface HeightMessage {
	readonly type: 'embed-height';
	readonly height: number;
}

const attribute = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * What a web desk pastes: the frame, and a line by which it takes the height of its figure. Without
 * the line (where scripts are not pasted) the frame keeps its first height, and scrolls.
 */
export const embedCode = (address: string, title: string, height: number): string =>
	`<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>
<script>addEventListener('message',function(e){if(e.data&&e.data.type==='embed-height')document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>`;
