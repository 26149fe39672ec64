import { expect, it } from 'vitest';
import { meant, mendedMap } from '../../scripts/bulletin/searchable.ts';

it('a radical becomes the character of its shape, other characters stay', () => {
	expect([...'⽉⾒⼈⻑⺠'].map(meant).join('')).toBe('月見人長民');
	expect([...'月見人長民ABC（）①'].map(meant).join('')).toBe('月見人長民ABC（）①');
});

it('a font’s map is mended in single glyphs and in ranges', () => {
	const map = `/CMapName /X def
2 beginbfchar
<0001> <2F49>
<0002> <6708>
endbfchar
1 beginbfrange
<0010> <0012> <2F08>
endbfrange
endcmap`;
	expect(mendedMap(map)).toBe(`/CMapName /X def
2 beginbfchar
<0001> <6708>
<0002> <6708>
endbfchar
3 beginbfchar
<0010> <4EBA>
<0011> <513F>
<0012> <5165>
endbfchar
endcmap`);
});
