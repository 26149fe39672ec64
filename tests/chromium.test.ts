import { afterEach, expect, it, vi } from 'vitest';
import { chromium } from '../scripts/chromium.ts';
import { advice } from '../scripts/chromium/install.ts';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that CHROMIUM_PATH names', async () => {
	vi.stubEnv('CHROMIUM_PATH', process.execPath);
	expect((await chromium()).executablePath).toBe(process.execPath);
});

it('says so when CHROMIUM_PATH names nothing', async () => {
	vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
	await expect(chromium()).rejects.toThrow('/no/such/browser');
});

it('says what to install', () => {
	expect(advice()).toMatch(/npx playwright install .*chromium[^]*CHROMIUM_PATH/);
});
