import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Inlined assets would be data: addresses, which the CSP refuses.
	build: { assetsInlineLimit: 0 },
	worker: { format: 'es' },
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		// Styles are left out of tests, but for those that are read as text.
		css: { include: /\?raw$/ },
		// Generous: a busy machine is not a fault; speed is measured by `npm run bench`.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
